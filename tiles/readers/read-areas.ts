import { multiPolygonBounds } from '../../src/domain/geometry/bounds';
import { bad, good, type Result } from '../../src/domain/result';
import type { Area } from '../../src/package/layers';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { ReadReport } from '../../src/package/source/read-report';
import { AREA_FIELDS, type AreaField } from './columns/point-column-fields';
import { type ChosenBefore, type ChosenColumns, recogniseColumns } from './columns/recognise-columns';
import { placerFor } from './crs/find-crs';
import type { FileLayer, RawFeature } from './file-layer';
import { readPolygons } from './geometry/read-polygons';
import { ReadTally } from './read-tally';
import type { LayerSurvey } from './survey-layer';
import { numberOf, textOf } from './text-of';
import { wholeNumberOf } from './whole-number';

export interface AreaReading {
  readonly columns: ChosenColumns<AreaField>;
  readonly areas: readonly Area[];
  readonly report: ReadReport;
}

/**
 * Reads CBS areas: gemeenten, wijken and buurten by their codes (letters among them), whichever the layer holds. What CBS does not
 * give is null, never 0; areas of water are refused as such. Problems: `file-without-geometry`, `file-columns-missing`.
 */
export async function readAreaLayer(
  layer: FileLayer,
  survey: LayerSurvey,
  chosen?: ChosenBefore<AreaField>,
): Promise<Result<AreaReading, FileProblem>> {
  const columns = recogniseColumns(AREA_FIELDS, survey.columns, chosen);
  if (survey.crs === null) return bad({ name: 'file-without-geometry' });
  if (!survey.kinds.includes('polygon') && !survey.kinds.includes('collection'))
    return bad({ name: 'file-wrong-geometry', found: survey.kinds, needed: 'vlakken' });
  const { buurtCode, wijkCode, gemeenteCode, anyCode } = columns.columns;
  if ([buurtCode, wijkCode, gemeenteCode, anyCode].every((column) => column === null))
    return bad({
      name: 'file-columns-missing',
      fields: ['buurtcode'],
      columns: survey.columns.map(({ name }) => name),
    });
  const tally = new ReadTally(survey.crs);
  const place = placerFor(survey.crs);
  const areas: Area[] = [];
  const seen = new Set<string>();
  const take = ({ properties, ...feature }: RawFeature): void => {
    tally.next();
    const value = (field: AreaField): unknown => {
      const column = columns.columns[field];
      return column === null ? undefined : properties[column];
    };
    const described = namedArea(value);
    const id = described?.code ?? '';
    const shape = readPolygons({ properties, ...feature }, place);
    if (described === null) tally.refuse(id, 'no-code', properties);
    else if (isWater(value, id)) tally.refuse(id, 'water', properties);
    else if (!shape.ok) tally.refuse(id, shape.reason, properties);
    else if (seen.has(id)) tally.refuse(id, 'id-twice', properties);
    else {
      seen.add(id);
      tally.write(multiPolygonBounds(shape.geometry), shape.repairs);
      areas.push({ ...described, geometry: shape.geometry });
    }
  };
  try {
    for await (const batch of layer.features()) batch.forEach(take);
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
  return good({ columns, areas, report: tally.report() });
}

/** The smallest area that the row has a code of is what it is; the next one holds it. */
function namedArea(value: (field: AreaField) => unknown): Omit<Area, 'geometry'> | null {
  const coded = (field: AreaField) => {
    const code = textOf(value(field)).toUpperCase();
    return /^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/.test(code) ? code : '';
  };
  const codes = [coded('buurtCode'), coded('wijkCode'), coded('gemeenteCode')].filter((code) => code !== '');
  const code = coded('anyCode') || codes[0];
  if (code === undefined || code === '') return null;
  const level = code.startsWith('BU') ? 'buurt' : code.startsWith('WK') ? 'wijk' : 'gemeente';
  const named = textOf(value(`${level}Name`)) || textOf(value('anyName'));
  const larger = level === 'buurt' ? /^WK/ : /^GM/;
  const parent = level === 'gemeente' ? '' : coded('parentCode') || (codes.find((other) => larger.test(other)) ?? '');
  return {
    level,
    code,
    name: named || code,
    parentCode: parent === '' ? null : parent,
    inhabitants: countOf(value('inhabitants')),
    households: countOf(value('households')),
    percentage65Plus: percentageOf(value('percentage65Plus')),
  };
}

const isWater = (value: (field: AreaField) => unknown, code: string): boolean =>
  // `B` is buitenland, at GM0998 and GM0999; it comes with the wijken en buurten.
  textOf(value('water')).toUpperCase() === 'JA' || /^(GM|WK|BU)099[89]/.test(code);

function countOf(value: unknown): number | null {
  const number = typeof value === 'string' ? wholeNumberOf(value) : numberOf(value);
  // CBS writes what it does not know or give as -99995 to -99999, or with more nines: everything below 0 is unknown.
  return number === null || number < 0 ? null : Math.round(number);
}

function percentageOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number < 0 || number > 100 ? null : number;
}
