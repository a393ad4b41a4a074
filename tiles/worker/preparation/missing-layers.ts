import type { MissingLayer } from '../../../src/package/extra-layer';
import type { FetchedLayer, ServiceLayer } from '../../../src/services/preparation/preparation';
import type { ServiceProblem } from '../../../src/services/service-problem';

/** Layers that the package is without, and the problem that is to blame; null when nobody asked for them. */
export type Missing = readonly { readonly layer: ServiceLayer; readonly problem: ServiceProblem | null }[];

/** How the fetching of a layer stands. */
type Outcome =
  | { readonly state: Exclude<FetchedLayer['state'], 'failed'> }
  | { readonly state: 'failed'; readonly problem: ServiceProblem };

/**
 * What of the public services is not in the package.
 * @param given layers that come from elsewhere: a file, or the package that is brought up to date
 */
export function missingLayers(
  fetched: Readonly<Record<ServiceLayer, Outcome>>,
  given: readonly ServiceLayer[],
): Missing {
  return (['areas', 'amenities', 'careBuildings', 'basemap'] as const).flatMap((layer) => {
    const { state } = fetched[layer];
    if (given.includes(layer) || state === 'ready') return [];
    const now = fetched[layer];
    // Buildings are a stand-in for who has no list: not asked for is not missed.
    if (layer === 'careBuildings' && now.state !== 'failed') return [];
    if (layer === 'basemap' && now.state === 'off') return [];
    return [{ layer, problem: now.state === 'failed' ? now.problem : null }];
  });
}

/**
 * As the package keeps it, for whoever opens it elsewhere. Zorglocaties come in one answer with voorzieningen.
 * @param hasCare zorglocaties came from somewhere
 */
export function inManifest(missing: Missing, hasCare: boolean): readonly MissingLayer[] {
  const layers = new Map<string, MissingLayer>();
  for (const { layer, problem } of missing) {
    const reason = problem === null ? NOT_THERE[layer === 'basemap' ? 'basemap' : 'other'] : reasonOf(problem);
    const name = layer === 'careBuildings' ? 'care' : layer;
    layers.set(name, { layer: name, reason });
    if (name === 'amenities' && !hasCare && !layers.has('care')) layers.set('care', { layer: 'care', reason });
  }
  return [...layers.values()];
}

const NOT_THERE = {
  basemap: 'De basiskaart was nog niet helemaal opgehaald toen het pakket werd gemaakt.',
  other: 'Niet opgehaald en niet uit een bestand gegeven.',
} as const;

function reasonOf(problem: ServiceProblem): string {
  switch (problem.name) {
    case 'service-offline':
    case 'service-unreachable':
      return 'De openbare dienst was niet bereikbaar toen het pakket werd gemaakt.';
    case 'service-busy':
    case 'service-silent':
      return 'De openbare dienst antwoordde niet op tijd toen het pakket werd gemaakt.';
    case 'areas-missing':
      return `Het CBS had geen wijken en buurten van ${problem.municipality} toen het pakket werd gemaakt.`;
    case 'basemap-missing':
      return `De BRT Achtergrondkaart had geen kaarttegels van ${problem.municipality} toen het pakket werd gemaakt.`;
    case 'service-stopped':
      return 'Het ophalen was gestopt toen het pakket werd gemaakt.';
    default:
      return 'De openbare dienst gaf geen bruikbaar antwoord toen het pakket werd gemaakt.';
  }
}
