import type { PackageLayerName } from './layers';
import type { MemberName } from './manifest';

/** Why a package cannot be opened. One Dutch sentence each in `src/ui/texts`. */
export type PackageProblem =
  /** The demo package that comes with the program could not be fetched. */
  | { readonly name: 'package-demo-unreachable' }
  /** Larger (in bytes, packed or unpacked) than this program will take in. */
  | { readonly name: 'package-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly name: 'package-empty' }
  | { readonly name: 'package-not-zip' }
  | { readonly name: 'package-encrypted' }
  /** A zip, but not a gemeentepakket. */
  | { readonly name: 'package-manifest-missing' }
  | { readonly name: 'package-manifest-invalid'; readonly detail: string }
  /** Made by a newer version of this program. */
  | { readonly name: 'package-newer'; readonly version: number; readonly supported: number }
  | { readonly name: 'package-member-missing'; readonly member: MemberName }
  /** Other bytes than the manifest promises: a broken download or copy. */
  | { readonly name: 'package-member-damaged'; readonly member: MemberName }
  /** The promised bytes, but not what the member should hold. */
  | { readonly name: 'package-member-unreadable'; readonly member: MemberName; readonly detail: string }
  | { readonly name: 'package-without-parcels' }
  /** A zip with a package, where a session was asked for. */
  | { readonly name: 'package-without-session' }
  /** It is to go out in a file, and is not on this device. */
  | { readonly name: 'package-not-kept' };

/** What a package lacks while it can still be used. One Dutch sentence each in `src/ui/texts`. */
export type PackageNote =
  | {
      readonly name: 'layer-left-out';
      /** `start` is the example session that a new session begins from; `extra` is one that someone added. */
      readonly layer: PackageLayerName | 'start' | 'extra';
      readonly member: MemberName;
      readonly cause: LeftOutCause;
    }
  /** The basemap is drawn plainly: its style is not there. */
  | { readonly name: 'style-left-out'; readonly member: MemberName; readonly cause: LeftOutCause }
  /** Layers of the basemap's style that are not good are not drawn. */
  | { readonly name: 'style-layers-dropped'; readonly count: number };

export type LeftOutCause = 'missing' | 'damaged' | 'unreadable';
