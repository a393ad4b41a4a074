import type { PackageMembers } from '../../../src/package/package-members';
import type { Preparation, PreparationActions } from '../../../src/services/preparation/preparation';

/** Every action: `ask` gives an answer, `order` only shows in the next state. */
export const ACTION_KINDS = {
  suggestMunicipalities: 'ask',
  chooseMunicipality: 'ask',
  chooseByHand: 'order',
  fetchLayer: 'order',
  pauseFetch: 'order',
  resumeFetch: 'order',
  cancelFetch: 'order',
  measureBasemap: 'order',
  addFiles: 'order',
  removeFile: 'order',
  setRole: 'order',
  setColumn: 'order',
  setTitle: 'order',
  setColourBy: 'order',
  setOwner: 'order',
  setSource: 'order',
  repairAddress: 'order',
  pointingGround: 'ask',
  pointingParcels: 'ask',
  placeRow: 'order',
  refusedRows: 'ask',
  overlapList: 'ask',
  build: 'order',
  cancelBuild: 'order',
  builtFile: 'ask',
  startOver: 'order',
  updatePackage: 'order',
} as const satisfies Readonly<Record<keyof PreparationActions, 'ask' | 'order'>>;

type NameOf<Kind extends 'ask' | 'order'> = {
  [Name in keyof PreparationActions]: (typeof ACTION_KINDS)[Name] extends Kind ? Name : never;
}[keyof PreparationActions];

type Call<Name extends keyof PreparationActions> = Name extends unknown
  ? { readonly name: Name; readonly args: Parameters<PreparationActions[Name]> }
  : never;

export type StoredPackage = Pick<PackageMembers, 'manifest' | 'blobs'>;

/** Page to worker. */
export type ToWorker =
  | { readonly kind: 'order'; readonly call: Call<NameOf<'order'>> }
  | { readonly kind: 'ask'; readonly id: number; readonly call: Call<NameOf<'ask'>> }
  /** What `need-package` asked for; null when this device does not have it. */
  | { readonly kind: 'package'; readonly id: number; readonly members: StoredPackage | null }
  /** What became of `keep-package`: null when it is kept, else why not. */
  | { readonly kind: 'kept'; readonly id: number; readonly problem: string | null }
  /** The page has a network again; not every browser tells its workers. */
  | { readonly kind: 'online' }
  | { readonly kind: 'leave' };

/** Worker to page. */
export type ToPage =
  /** Only what changed since the message before. */
  | { readonly kind: 'state'; readonly changed: Partial<Preparation> }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'need-package'; readonly id: number; readonly packageId: string }
  | { readonly kind: 'keep-package'; readonly id: number; readonly members: StoredPackage }
  /** A bug, or no memory left: this worker is of no more use. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'gone' };
