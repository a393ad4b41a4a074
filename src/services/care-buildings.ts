import { contains } from '../domain/geometry/contains';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { CareSite } from '../package/layers';
import { isRecord } from '../package/read-rd-geometry';
import type { OgcItem } from './ogc-items';

/** A verblijfsobject with a gezondheidszorgfunctie. */
export interface CareBuilding {
  /** BAG: sixteen digits as text. */
  readonly id: string;
  readonly address: string;
  /** The same for all parts of one house number; the id where there is no address. */
  readonly house: string;
  readonly at: RdPoint;
}

export interface SortedBuildings {
  readonly buildings: readonly CareBuilding[];
  /** With that use, but gone, never built or not built yet. */
  readonly notInUse: readonly string[];
  /** With that use, but no place. */
  readonly withoutGeometry: readonly string[];
}

const NOT_IN_USE = /ingetrokken|gesloopt|niet gerealiseerd|ten onrechte|gevormd/i;

/** Of verblijfsobjecten (BAG) those within an outline with a gezondheidszorgfunctie; all others are not for us, and not counted. */
export function sortCareBuildings(items: readonly OgcItem[], outline: RdMultiPolygon): SortedBuildings {
  const buildings: CareBuilding[] = [];
  const [notInUse, withoutGeometry]: [string[], string[]] = [[], []];
  for (const { id: featureId, properties, geometry } of items) {
    if (!usesOf(properties.gebruiksdoel).includes('gezondheidszorgfunctie')) continue;
    const id = textOf(properties.identificatie) || featureId;
    const at = pointOf(geometry);
    if (NOT_IN_USE.test(textOf(properties.status))) notInUse.push(id);
    else if (at === null) withoutGeometry.push(id);
    else if (contains(outline, at)) buildings.push({ id, ...addressOf(properties, id), at });
  }
  return { buildings, notInUse, withoutGeometry };
}

/**
 * One zorglocatie per house number, which says by its name that it is a guess from the BAG: a gezondheidszorgfunctie may as well be a
 * dentist. How many places it has the BAG does not know.
 */
export function careSitesOf(buildings: readonly CareBuilding[]): readonly CareSite[] {
  const byHouse = new Map<string, CareBuilding>();
  for (const building of [...buildings].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (!byHouse.has(building.house)) byHouse.set(building.house, building);
  return [...byHouse.values()].map(({ address, at }) => ({
    name: 'Gebouw met gezondheidszorgfunctie (BAG)',
    careKind: 'overig',
    organisation: '',
    places: null,
    address,
    at,
  }));
}

/** Comma-joined in one service, a list in another. */
function usesOf(value: unknown): readonly string[] {
  const uses: readonly unknown[] = Array.isArray(value) ? value : textOf(value).split(',');
  return uses.map((use) => textOf(use).toLowerCase());
}

function addressOf(properties: OgcItem['properties'], id: string): Pick<CareBuilding, 'address' | 'house'> {
  const part = (...names: readonly string[]): string =>
    names.map((name) => textOf(properties[name])).find(Boolean) ?? '';
  const [postcode, number] = [part('postcode'), part('huisnummer')];
  if (postcode === '' || number === '') return { address: '', house: id };
  const street = part('openbare_ruimte_naam', 'openbareruimte_naam', 'straatnaam');
  const town = part('woonplaats_naam', 'woonplaats', 'woonplaatsnaam');
  return {
    address: `${`${street} ${number}`.trim()}, ${`${postcode} ${town}`.trim()}`,
    house: `${postcode} ${number}`,
  };
}

function pointOf(geometry: unknown): RdPoint | null {
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return null;
  const [x, y] = geometry.coordinates as readonly unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** A house number may be a number; ids are text with leading zeros. */
const textOf = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
