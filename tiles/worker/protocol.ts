import type { Result } from '../../src/domain/result';
import type { HeldLayers } from '../../src/package/layers';
import type { BuildProblem, BuildProgress, BuiltPackage } from '../build-package';

/** Page to worker, once: a worker builds one package and is then done with. */
export interface BuildRequest {
  /** Parcels in a list: a generator cannot be copied. */
  readonly layers: HeldLayers;
  readonly builtOn: string;
}

/** Worker to page: how far it is, as often as `buildPackage` says so, and at the end what came of it. */
export type BuildReport =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'result'; readonly result: Result<BuiltPackage, BuildProblem> };
