import type { Result } from '../../src/domain/result';
import type { MunicipalityLayers, ParcelFeature } from '../../src/package/layers';
import type { BuildProblem, BuildProgress, BuiltPackage } from '../build-package';

/** Layers as they can be sent to a worker: parcels in a list, since a generator cannot be copied. */
export interface SentLayers extends MunicipalityLayers {
  readonly parcels: readonly ParcelFeature[];
}

/** Page to worker, once: a worker builds one package and is then done with. */
export interface BuildRequest {
  readonly layers: SentLayers;
  readonly builtOn: string;
}

/** Worker to page: how far it is, as often as `buildPackage` says so, and at the end what came of it. */
export type BuildReport =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'result'; readonly result: Result<BuiltPackage, BuildProblem> };
