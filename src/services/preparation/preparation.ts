import type { LandOwner } from '../../domain/code-lists';
import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import type { LayerSource } from '../../package/layers';
import type { Rdnaptrans } from '../../package/rd-wgs84';
import type { FileProblem } from '../../package/source/file-problem';
import type { FoundCrs, ReadReport } from '../../package/source/read-report';
import type { FetchProgress } from '../fetch-progress';
import type { FetchWait } from '../gate';
import type { Geocoded } from '../geocode';
import type { Municipality } from '../municipality';
import type { ServiceProblem } from '../service-problem';
import type { PointingGround } from './pointing-ground';

/**
 * What is known of a municipality that is being prepared, as the screen shows it. A worker holds the layers themselves and
 * sends a new value after every step; everything here can be sent by `postMessage` and kept in IndexedDB.
 */
export interface Preparation {
  readonly place: PreparedPlace | null;
  readonly fetched: Readonly<Record<ServiceLayer, FetchedLayer>>;
  readonly basemapSize: BasemapSize;
  readonly files: readonly PreparedFile[];
  readonly build: BuildState;
  /** The package that is brought up to date, or null for a new one. */
  readonly updates: {
    readonly packageId: string;
    readonly name: string;
    /** What stands in it, whether it can be fetched anew or not. */
    readonly holds?: PackageHolds;
    /** Peildatum of each layer that it has and that can be fetched anew. */
    readonly referenceDates?: Readonly<Partial<Record<KeepableLayer, string>>>;
    /** Of its parcels, RD metres. */
    readonly extent?: RdBounds;
  } | null;
  /**
   * This device keeps nothing more (full, forbidden): a reload starts over, or the package that was built is only to be had as a file.
   * null or absent when all is well.
   */
  readonly notKept?: Extract<PreparationProblem, { readonly name: 'prepare-not-kept' }> | null;
}

/** Layers that a package has something of; `owners`: it says of some parcels whose they are. */
export interface PackageHolds {
  readonly parts: readonly ('parcels' | 'care' | 'amenities' | 'areas' | 'owners' | 'basemap')[];
  /** Titles of layers to look at. */
  readonly extra: readonly string[];
}

/** A municipality out of the public services, or a name typed by someone who has all the files. */
export type PreparedPlace =
  | { readonly by: 'service'; readonly municipality: Municipality }
  | { readonly by: 'hand'; readonly name: string; readonly code: string };

/** Layers that public services can give and that a package is the better for. */
export const FEATURE_LAYERS = ['parcels', 'areas', 'amenities', 'careBuildings'] as const;
/** All of them: a basemap is large, and only for who asks for it. */
export const SERVICE_LAYERS = [...FEATURE_LAYERS, 'basemap'] as const;
export type ServiceLayer = (typeof SERVICE_LAYERS)[number];

export type FetchedLayer =
  | { readonly state: 'off' }
  | {
      readonly state: 'fetching';
      readonly progress: FetchProgress | null;
      /** Absent or null while the service answers. */
      readonly waiting?: FetchWait | null;
    }
  | { readonly state: 'paused'; readonly progress: FetchProgress | null }
  | {
      readonly state: 'ready';
      readonly features: number;
      readonly source: LayerSource;
      readonly notes: readonly FetchNote[];
    }
  /** `progress`: how far it came; what was fetched is kept, so a retry goes on from there. */
  | { readonly state: 'failed'; readonly problem: ServiceProblem; readonly progress: FetchProgress | null };

/** How large a basemap would be; how large it is once it is fetched, and then `sampled` is all of its tiles. */
export type BasemapSize =
  | { readonly state: 'unknown' }
  | { readonly state: 'measuring' }
  /** `bytes`: an estimate, from so many of the tiles. */
  | { readonly state: 'measured'; readonly tiles: number; readonly bytes: number; readonly sampled: number }
  | { readonly state: 'failed'; readonly problem: ServiceProblem };

/** What someone should know of a layer that was fetched. Counts of features. */
export type FetchNote =
  | { readonly name: 'older-year'; readonly newest: number; readonly used: number }
  | { readonly name: 'by-older-service' }
  | { readonly name: 'outside'; readonly count: number }
  | { readonly name: 'duplicates'; readonly count: number }
  | { readonly name: 'without-geometry'; readonly count: number }
  | { readonly name: 'refused'; readonly count: number }
  /** Pairs of parcels that lie over each other. */
  | { readonly name: 'overlaps'; readonly count: number }
  | { readonly name: 'proxy' }
  /** What a basemap takes in the package. */
  | { readonly name: 'packed'; readonly bytes: number }
  /** A basemap is drawn plainly, for want of the service's style. */
  | { readonly name: 'without-style' }
  | { readonly name: 'style-layers-dropped'; readonly count: number };

/** What the rows of a file's layer are to the package. */
export const LAYER_ROLES = ['parcels', 'care', 'amenities', 'areas', 'owners', 'extra'] as const;
export type LayerRole = (typeof LAYER_ROLES)[number];

export interface PreparedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** false: this device has no room for it, so a reload takes it away. Left out: it is kept. */
  readonly isKept?: boolean;
  /** Where it is from, as it goes into the package: what the user says, else its name, `onbekend` and its date. */
  readonly source: LayerSource;
  readonly state:
    | { readonly name: 'opening' }
    | { readonly name: 'refused'; readonly problem: FileProblem }
    | { readonly name: 'open'; readonly layers: readonly PreparedLayer[] };
}

export interface PreparedLayer {
  /** Unique over all files. */
  readonly id: string;
  readonly name: string;
  /** null when only reading tells. */
  readonly count: number | null;
  readonly kinds: readonly ('point' | 'line' | 'polygon' | 'collection')[];
  readonly crs: FoundCrs | null;
  /** Every column with some of its values. */
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  /** null: left aside. Guessed at first, then the user's. */
  readonly role: LayerRole | null;
  /** Which column holds which of the role's fields, to be corrected. */
  readonly fields: readonly {
    readonly field: string;
    readonly column: string | null;
    readonly required: boolean;
  }[];
  /** Of an extra layer: what it is called on screen. */
  readonly title: string;
  /** Of an extra layer: the column that it is coloured by. */
  readonly colourBy: string | null;
  /** Of land without a column for it: whose it is, by the user's choice; absent or null: by the name of the file, when that says so. */
  readonly owner?: LandOwner | null;
  readonly reading:
    | { readonly name: 'none' }
    | { readonly name: 'reading'; readonly rows: number }
    | { readonly name: 'read'; readonly report: ReadReport; readonly unplaced: readonly UnplacedRow[] }
    | { readonly name: 'refused'; readonly problem: FileProblem };
}

/** A row with an address that was not found on the map. */
export interface UnplacedRow {
  /** Place in the layer, from 1. */
  readonly position: number;
  readonly name: string;
  /** As it stands in the file. */
  readonly address: string;
  /** `outside-netherlands`: so is the place that was pointed at, or typed. */
  readonly why: Extract<Geocoded, { found: false }>['reason'] | ServiceProblem['name'] | 'outside-netherlands';
}

export type BuildStep = 'reading' | 'parcels' | 'parcel-tiles' | 'basemap' | 'joining' | 'zip' | 'keeping';

export type BuildState =
  | { readonly name: 'idle' }
  | { readonly name: 'building'; readonly step: BuildStep; readonly done: number }
  | {
      readonly name: 'built';
      readonly packageId: string;
      readonly bytes: number;
      readonly seconds: number;
      /** Features per layer as the package holds them. */
      readonly layers: readonly { readonly name: string; readonly features: number }[];
      /** Layers that the package is without, and why (a Dutch sentence is the screen's). */
      readonly missing: readonly { readonly layer: ServiceLayer; readonly problem: ServiceProblem | null }[];
      /** Layers that stayed as they were though newer ones were asked for. */
      readonly kept: readonly KeptLayer[];
      /** How RD and WGS84 were turned into each other. */
      readonly rdnaptrans: Rdnaptrans;
      /** Compared with the package that was brought up to date; null for a new one. */
      readonly changes: {
        readonly added: number;
        readonly removed: number;
        /** With another outline under the same identification. */
        readonly changed: number;
        /** With another category of owner under the same identification, whether the outline changed or not. */
        readonly owners?: number;
      } | null;
      /** Parcels by category of owner that is known, and where that comes from. */
      readonly owners?: readonly {
        readonly category: LandOwner;
        readonly parcels: number;
        /** The column of the parcels themselves, land in a file, or the package that was brought up to date. */
        readonly from: 'parcels' | 'land' | 'package';
      }[];
    }
  | { readonly name: 'failed'; readonly problem: PreparationProblem };

/** Layers of a package that is brought up to date which stay when nothing newer comes. */
export const KEEPABLE_LAYERS = ['parcels', 'areas', 'amenities', 'basemap'] as const;
export type KeepableLayer = (typeof KEEPABLE_LAYERS)[number];

/** A layer that stays as it was in the package that is brought up to date, though a newer one was asked for. */
export interface KeptLayer {
  readonly layer: KeepableLayer;
  /** Peildatum of what stays. */
  readonly referenceDate: string;
  readonly why:
    | { readonly name: 'fetch-failed'; readonly problem: ServiceProblem }
    | { readonly name: 'fetch-unfinished' }
    | { readonly name: 'file-refused'; readonly file: string };
}

/** Why a package could not be made of what was prepared. */
export type PreparationProblem =
  | { readonly name: 'prepare-without-place' }
  | { readonly name: 'prepare-without-parcels' }
  | { readonly name: 'prepare-parcels-twice'; readonly sources: readonly string[] }
  | { readonly name: 'prepare-parcel-twice'; readonly localId: string }
  | { readonly name: 'prepare-not-kept'; readonly detail: string }
  | { readonly name: 'prepare-worker-failed'; readonly detail: string };

/** What can be asked of a preparation. Nothing rejects: what goes wrong stands in the next `Preparation`. */
export interface PreparationActions {
  /** At least two letters; the newest question wins. */
  suggestMunicipalities(
    typed: string,
  ): Promise<
    | { readonly ok: true; readonly value: readonly { readonly id: string; readonly name: string }[] }
    | { readonly ok: false; readonly problem: ServiceProblem }
  >;
  /** Looks up outline and year; starts nothing yet. */
  chooseMunicipality(suggestion: {
    readonly id: string;
    readonly name: string;
  }): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: ServiceProblem }>;
  chooseByHand(name: string, code: string): void;
  /** Begins, or tries again; what was fetched before is not fetched again. */
  fetchLayer(layer: ServiceLayer): void;
  pauseFetch(layer: ServiceLayer): void;
  resumeFetch(layer: ServiceLayer): void;
  /** Stops it; `off` after that. */
  cancelFetch(layer: ServiceLayer): void;
  /** Finds out how large a basemap would be, unless that is known or being found out. */
  measureBasemap(): void;
  /** Files as they were dropped together: parts of one shapefile belong to each other. */
  addFiles(files: readonly File[]): void;
  removeFile(fileId: string): void;
  setRole(layerId: string, role: LayerRole | null): void;
  setColumn(layerId: string, field: string, column: string | null): void;
  setTitle(layerId: string, title: string): void;
  setColourBy(layerId: string, column: string | null): void;
  /** Whose all land of a layer is that has no column for it; null: by the name of the file, when that says so. */
  setOwner(layerId: string, category: LandOwner | null): void;
  /** Where a file is from; what is absent or '' is as without it. `referenceDate`: ISO date, anything else is as without it. */
  setSource(fileId: string, said: Partial<LayerSource>): void;
  /** Looks for the address that the user typed in its place. */
  repairAddress(layerId: string, position: number, address: string): void;
  /** What helps to point at the place of a row; null when the layer is gone. */
  pointingGround(layerId: string): Promise<PointingGround | null>;
  /** Parcels to recognise a place by, RD metres: of a file, the service or the package that is brought up to date. */
  pointingParcels(): Promise<readonly RdMultiPolygon[]>;
  /** The user pointed at it: RD metres. */
  placeRow(layerId: string, position: number, at: readonly [number, number]): void;
  /** The refused rows of a layer and those without a place, with the reason, as a CSV file (`;`, UTF-8 with BOM). */
  refusedRows(layerId: string): Promise<Blob | null>;
  /** The pairs of parcels of a layer that lie over each other, likewise. */
  overlapList(layerId: string): Promise<Blob | null>;
  build(): void;
  cancelBuild(): void;
  /** The zip that was built last; null when there is none. */
  builtFile(): Promise<Blob | null>;
  /** Begins with nothing; what was fetched for the place before is thrown away. */
  startOver(): void;
  /** Takes over name, code and layers of a package on this device, to fetch or give some of them anew. */
  updatePackage(packageId: string): void;
}
