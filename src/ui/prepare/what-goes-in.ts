import type { FetchedLayer, Preparation, PreparedLayer, ServiceLayer } from '../../services/preparation/preparation';
import { rowsTaken } from './rows-taken';

/** What a package can hold besides map layers to look at. */
const PACKAGE_PARTS = ['parcels', 'care', 'amenities', 'areas', 'owners', 'basemap'] as const;
type PackagePart = (typeof PACKAGE_PARTS)[number];

/** One place that a part comes from. Counts are of features, null while only reading tells. */
export type PartSource =
  | {
      readonly from: 'service';
      readonly source: string;
      readonly features: number;
      readonly as: 'self' | 'with-care' | 'with-amenities' | 'proxy' | 'tiles';
    }
  | { readonly from: 'file'; readonly file: string; readonly features: number | null };

/** Why a part is not there; the first that applies. */
type WhyMissing = 'busy' | 'paused' | 'columns' | 'refused' | 'failed' | 'not-fetched' | 'not-given';

export interface WhatGoesIn {
  readonly parts: readonly { readonly part: PackagePart; readonly sources: readonly PartSource[] }[];
  /** Map layers to look at, with their titles. */
  readonly extra: readonly { readonly title: string; readonly source: PartSource }[];
  readonly missing: readonly { readonly part: PackagePart; readonly why: WhyMissing }[];
  /** What the package that is brought up to date has and nothing newer is given of. */
  readonly stays: { readonly parts: readonly PackagePart[]; readonly extra: readonly string[] };
}

/** The public services that give a part; care stands in the answer about amenities too. */
const SERVICES: Readonly<Record<PackagePart, readonly ServiceLayer[]>> = {
  parcels: ['parcels'],
  care: ['amenities', 'careBuildings'],
  amenities: ['amenities'],
  areas: ['areas'],
  owners: [],
  basemap: ['basemap'],
};

/** What a package made now would hold, where that comes from, and why the rest is missing. */
export function whatGoesIn(preparation: Preparation): WhatGoesIn {
  const layers = layersOf(preparation);
  const parts = PACKAGE_PARTS.map((part) => ({
    part,
    sources: [
      ...fromServices(preparation, part),
      ...layers.filter(({ layer }) => layer.role === part).flatMap(fromFile),
    ],
  }));
  const held = preparation.updates?.holds ?? { parts: [], extra: [] };
  const extra = layers
    .filter(({ layer }) => layer.role === 'extra')
    .flatMap((each) => fromFile(each).map((source) => ({ title: each.layer.title || each.layer.name, source })));
  return {
    parts: parts.filter(({ sources }) => sources.length > 0),
    extra,
    stays: {
      parts: held.parts.filter((part) => parts.some((each) => each.part === part && each.sources.length === 0)),
      extra: held.extra.filter((title) => !extra.some((newer) => newer.title === title)),
    },
    missing: parts
      .filter(({ part, sources }) => sources.length === 0 && !held.parts.includes(part))
      // Nobody misses a basemap that nobody asked for.
      .filter(({ part }) => part !== 'basemap' || preparation.fetched.basemap.state !== 'off')
      .map(({ part }) => ({ part, why: whyMissing(preparation, part) })),
  };
}

/** A layer with the file that it is in. */
export interface LayerOfFile {
  readonly file: string;
  readonly layer: PreparedLayer;
  /** Its file holds no other. */
  readonly alone: boolean;
}

/** Every layer of the files that are open. */
export const layersOf = ({ files }: Preparation): readonly LayerOfFile[] =>
  files.flatMap(({ name, state }) =>
    state.name === 'open' ? state.layers.map((layer) => ({ file: name, layer, alone: state.layers.length === 1 })) : [],
  );

/** A column that the layer's role cannot do without was not recognised. */
export const misses = ({ fields }: PreparedLayer): boolean =>
  fields.some(({ required, column }) => required && column === null);

function fromServices({ fetched }: Preparation, part: PackagePart): readonly PartSource[] {
  return SERVICES[part].flatMap((service) => {
    const layer = fetched[service];
    if (layer.state !== 'ready') return [];
    const { source, features } = layer;
    return [{ from: 'service', source: source.source, features, as: sourceKind(service, part) }];
  });
}

/** Care and amenities come in one answer, and are counted as one. */
function sourceKind(service: ServiceLayer, part: PackagePart): Extract<PartSource, { from: 'service' }>['as'] {
  if (service === 'careBuildings') return 'proxy';
  if (service === 'basemap') return 'tiles';
  if (service !== 'amenities') return 'self';
  return part === 'care' ? 'with-amenities' : 'with-care';
}

/** A layer that could not be read gives nothing; one that is not read yet will be. */
function fromFile({ file, layer }: LayerOfFile): readonly PartSource[] {
  const { reading, count } = layer;
  if (reading.name === 'refused' || misses(layer)) return [];
  return [{ from: 'file', file, features: reading.name === 'read' ? rowsTaken(reading) : count }];
}

function whyMissing(preparation: Preparation, part: PackagePart): WhyMissing {
  const states = new Set<FetchedLayer['state']>(SERVICES[part].map((service) => preparation.fetched[service].state));
  if (states.has('fetching')) return 'busy';
  if (states.has('paused')) return 'paused';
  const given = layersOf(preparation).find(({ layer }) => layer.role === part)?.layer;
  if (given) return misses(given) ? 'columns' : 'refused';
  if (states.has('failed')) return 'failed';
  return states.size > 0 && preparation.place?.by === 'service' ? 'not-fetched' : 'not-given';
}
