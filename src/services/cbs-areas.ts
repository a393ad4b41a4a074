import type { Area } from '../package/layers';
import { readRdGeometry } from '../package/read-rd-geometry';
import { cbsNumber } from './cbs-number';
import type { OgcItem } from './ogc-items';

type Level = Area['level'];

/** A feature of CBS that is not taken in, and why. */
export interface RefusedArea {
  /** As it stands in the source, '' without. */
  readonly code: string;
  readonly reason: 'no-code' | 'other-municipality' | 'no-polygon' | 'not-rd' | 'twice';
}

export interface SortedAreas {
  readonly areas: readonly Area[];
  /** Left out because they are water. */
  readonly water: number;
  readonly refused: readonly RefusedArea[];
}

/** Neighbourhood codes hold letters since 2021, some districts too. */
const FIELDS: Readonly<Record<Level, { readonly code: string; readonly name: string; readonly form: RegExp }>> = {
  gemeente: { code: 'gemeentecode', name: 'gemeentenaam', form: /^GM\d{4}$/ },
  wijk: { code: 'wijkcode', name: 'wijknaam', form: /^WK\d{4}[0-9A-Z]{2}$/ },
  buurt: { code: 'buurtcode', name: 'buurtnaam', form: /^BU\d{4}[0-9A-Z]{4}$/ },
};

/** Abroad and unknown: codes that are no municipality. */
const NO_MUNICIPALITY: readonly unknown[] = ['GM0998', 'GM0999'];

/** Sorts features of wijken en buurten by what becomes of them. */
export function sortAreas(items: readonly OgcItem[], level: Level, municipalityCode: string): SortedAreas {
  const areas: Area[] = [];
  const refused: RefusedArea[] = [];
  const seen = new Set<string>();
  let water = 0;
  for (const { properties, geometry } of items) {
    const code = textOf(properties[FIELDS[level].code]);
    const refuse = (reason: RefusedArea['reason']) => refused.push({ code, reason });
    const shape = readRdGeometry(geometry);
    if (properties.water === 'JA') water += 1;
    else if (!FIELDS[level].form.test(code)) refuse('no-code');
    else if (properties.gemeentecode !== municipalityCode || NO_MUNICIPALITY.includes(properties.gemeentecode))
      refuse('other-municipality');
    else if (!shape.ok) refuse(shape.reason);
    else if (seen.has(code)) refuse('twice');
    else {
      seen.add(code);
      areas.push({ ...areaOf(properties, level, code), geometry: shape.geometry });
    }
  }
  return { areas, water, refused };
}

function areaOf(properties: OgcItem['properties'], level: Level, code: string): Omit<Area, 'geometry'> {
  const share = cbsNumber(properties.percentage_personen_65_jaar_en_ouder);
  return {
    level,
    code,
    name: textOf(properties[FIELDS[level].name]) || code,
    parentCode: parentOf(properties, level),
    inhabitants: whole(cbsNumber(properties.aantal_inwoners)),
    households: whole(cbsNumber(properties.aantal_huishoudens)),
    percentage65Plus: share !== null && share <= 100 ? share : null,
  };
}

function parentOf(properties: OgcItem['properties'], level: Level): string | null {
  if (level === 'gemeente') return null;
  return textOf(properties[level === 'buurt' ? 'wijkcode' : 'gemeentecode']) || null;
}

const whole = (number: number | null): number | null => (number === null ? null : Math.round(number));

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
