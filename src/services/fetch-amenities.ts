import { multiPolygonBounds } from '../domain/geometry/bounds';
import type { RdBounds } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import type { Amenity, CareSite, LayerSource } from '../package/layers';
import { rdBoundsToWgs84 } from '../package/rd-wgs84';
import { isRecord } from '../package/read-rd-geometry';
import type { CallOptions } from './call-options';
import { countProgress } from './fetch-progress';
import { dayOf, isoDay } from './iso-day';
import type { Municipality } from './municipality';
import { type NamedElement, oneOfEachPlace } from './one-of-each-place';
import { type OsmElement, readOsmElement } from './osm-element';
import { amenityKindOf, careKindOf, OSM_FILTERS } from './osm-kinds';
import type { Requester } from './request';
import type { BadAnswerCause, ServiceProblem } from './service-problem';

const OVERPASS = 'https://overpass-api.de/api/interpreter';
/** What it may take to find everything; it is silent all the while. */
const SEARCH_SECONDS = 120;
/** The nearest shop may be over the border. */
const MARGIN_M = 2_000;

export interface FetchedAmenities {
  readonly amenities: readonly Amenity[];
  readonly care: readonly CareSite[];
  readonly source: LayerSource;
  /** `read` is the sum of the rest. */
  readonly counts: {
    readonly read: number;
    readonly amenities: number;
    readonly care: number;
    readonly duplicates: number;
    /** None of our kinds, such as a clinic for animals. */
    readonly otherKinds: number;
    readonly withoutPlace: number;
  };
}

/** Voorzieningen and zorglocaties in and around a municipality (OpenStreetMap by Overpass), in one question. */
export async function fetchAmenities(
  requester: Requester,
  { outline }: Municipality,
  { signal, gate, onProgress }: CallOptions = {},
): Promise<Result<FetchedAmenities, ServiceProblem>> {
  const count = countProgress(requester.clock, 1, { gate, onProgress });
  const [minX, minY, maxX, maxY] = multiPolygonBounds(outline);
  const bounds: RdBounds = [minX - MARGIN_M, minY - MARGIN_M, maxX + MARGIN_M, maxY + MARGIN_M];
  const answer = await requester.ask(
    {
      service: 'overpass',
      url: OVERPASS,
      form: { data: questionFor(bounds) },
      read: readAnswer,
      silenceMs: (SEARCH_SECONDS + 30) * 1_000,
    },
    { signal, gate, onBytes: count.bytes },
  );
  if (!answer.ok) return answer;
  const sorted = sortElements(answer.value.elements);
  count.features(sorted.amenities.length + sorted.care.length);
  count.part(1, 'service');
  const referenceDate = dayOf(answer.value.dataOf) ?? isoDay(requester.clock.now());
  return good({
    ...sorted,
    source: { source: '© OpenStreetMap-bijdragers (Overpass)', licence: 'ODbL 1.0', referenceDate },
  });
}

/** In Overpass QL; it puts south first. */
function questionFor(bounds: RdBounds): string {
  const [west, south, east, north] = rdBoundsToWgs84(bounds).map((degrees) => degrees.toFixed(5));
  const wanted = OSM_FILTERS.map((filter) => `nwr${filter};`).join('');
  return `[out:json][timeout:${SEARCH_SECONDS}][bbox:${[south, west, north, east].join(',')}];(${wanted});out center tags;`;
}

interface Answer {
  readonly elements: readonly unknown[];
  readonly dataOf: string | null;
}

function readAnswer(json: unknown): Result<Answer, BadAnswerCause> {
  if (!isRecord(json) || !Array.isArray(json.elements)) return bad('not-expected');
  // Out of time or memory it answers 200 with what it had, and this remark.
  if (typeof json.remark === 'string' && /error/i.test(json.remark)) return bad('incomplete');
  const about = json.osm3s;
  const dataOf = isRecord(about) && typeof about.timestamp_osm_base === 'string' ? about.timestamp_osm_base : null;
  return good({ elements: json.elements, dataOf });
}

/** Sorts elements by what becomes of them. What is both care and voorziening is care. */
function sortElements(values: readonly unknown[]): Pick<FetchedAmenities, 'amenities' | 'care' | 'counts'> {
  const elements = values.map(readOsmElement).filter((element) => element !== null);
  const careFound = elements.flatMap((element) => named(element, careKindOf(element.tags)));
  const amenitiesFound = elements.flatMap((element) =>
    careKindOf(element.tags) === null ? named(element, amenityKindOf(element.tags)) : [],
  );
  const care = oneOfEachPlace(careFound).map(
    ({ element: { at, tags }, kind, name }): CareSite => ({
      name,
      careKind: kind,
      organisation: tags.operator?.trim() ?? '',
      places: placesOf(tags.capacity ?? tags.beds),
      address: addressOf(tags),
      at,
    }),
  );
  const amenities = oneOfEachPlace(amenitiesFound).map(
    ({ element, kind, name }): Amenity => ({ name, amenityKind: kind, at: element.at }),
  );
  const found = careFound.length + amenitiesFound.length;
  return {
    amenities,
    care,
    counts: {
      read: values.length,
      amenities: amenities.length,
      care: care.length,
      duplicates: found - amenities.length - care.length,
      otherKinds: elements.length - found,
      withoutPlace: values.length - elements.length,
    },
  };
}

function named<Kind>(element: OsmElement, kind: Kind | null): readonly NamedElement<Kind>[] {
  if (kind === null) return [];
  const { name, brand, operator } = element.tags;
  return [{ element, kind, name: (name ?? brand ?? operator ?? '').trim() }];
}

const placesOf = (capacity: string | undefined): number | null =>
  /^\d{1,5}$/.test(capacity?.trim() ?? '') ? Number(capacity) : null;

function addressOf(tags: OsmElement['tags']): string {
  const part = (name: string): string => tags[`addr:${name}`]?.trim() ?? '';
  const street = `${part('street')} ${part('housenumber')}`.trim();
  const town = `${part('postcode')} ${part('city')}`.trim();
  return [street, town].filter((each) => each !== '').join(', ');
}
