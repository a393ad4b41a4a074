import { HOUSING_TYPES, type HousingType, SEGMENTS, type Segment } from '../../domain/code-lists';
import type { Plot, ProgrammeLine } from '../../domain/plot';
import { MAX_UNITS, totalUnits } from '../../domain/plot-programme';
import { bad, good, type Result } from '../../domain/result';
import { numberCell } from './cell-readers';

/** What a row says of the programme: homes per type and per segment, as far as the file has the columns. */
export interface ReturnedProgramme {
  readonly types: ReadonlyMap<HousingType, string>;
  readonly segments: ReadonlyMap<Segment, string>;
}

/**
 * The programme that a row of the list means. The list has homes per type and per segment but not per type in each segment, so
 * a programme of more types and more segments cannot always be made of it: then the plot itself must be filled in.
 */
export function returnedProgramme(
  plot: Pick<Plot, 'programme'>,
  row: ReturnedProgramme,
): Result<readonly ProgrammeLine[], string> {
  const types = counts(HOUSING_TYPES, row.types, (type) => unitsOf(plot, 'type', type));
  if (!types.ok) return types;
  const segments = counts(SEGMENTS, row.segments, (segment) => unitsOf(plot, 'segment', segment));
  if (!segments.ok) return segments;
  const typesChanged = HOUSING_TYPES.some((type) => types.value.get(type) !== unitsOf(plot, 'type', type));
  const segmentsChanged = SEGMENTS.some((segment) => segments.value.get(segment) !== unitsOf(plot, 'segment', segment));
  if (!typesChanged && !segmentsChanged) return good(plot.programme);
  return segmentsChanged ? fromBoth(plot, types.value, segments.value) : fromTypes(plot, types.value);
}

function counts<Key extends string>(
  keys: readonly Key[],
  cells: ReadonlyMap<Key, string>,
  now: (key: Key) => number,
): Result<ReadonlyMap<Key, number>, string> {
  const read = numberCell({ min: 0, max: MAX_UNITS, whole: true });
  const found = new Map<Key, number>();
  for (const key of keys) {
    const cell = cells.get(key);
    const units = cell === undefined ? good(now(key)) : read(cell);
    if (!units.ok) return bad(`${key}: ${units.problem}`);
    found.set(key, units.value ?? 0);
  }
  return good(found);
}

const unitsOf = <By extends 'type' | 'segment'>(
  plot: Pick<Plot, 'programme'>,
  by: By,
  key: ProgrammeLine[By],
): number => totalUnits({ programme: plot.programme.filter((line) => line[by] === key) });

/** Only numbers per type were changed: each type has one line to change, or none yet. */
function fromTypes(
  { programme }: Pick<Plot, 'programme'>,
  types: ReadonlyMap<HousingType, number>,
): Result<readonly ProgrammeLine[], string> {
  const lines: ProgrammeLine[] = [];
  for (const type of HOUSING_TYPES) {
    const now = programme.filter((line) => line.type === type);
    const units = types.get(type) ?? 0;
    if (totalUnits({ programme: now }) === units) lines.push(...now);
    else if (now.length > 1) return bad(`${type} staat in meer segmenten: vul dit bij de plot zelf in.`);
    else if (units > 0) lines.push({ ...(now[0] ?? blankLine(type)), units });
  }
  return good(lines);
}

/** Numbers per segment were changed too: they are certain where there is one type, or one segment. */
function fromBoth(
  { programme }: Pick<Plot, 'programme'>,
  types: ReadonlyMap<HousingType, number>,
  segments: ReadonlyMap<Segment, number>,
): Result<readonly ProgrammeLine[], string> {
  const usedTypes = HOUSING_TYPES.filter((type) => (types.get(type) ?? 0) > 0);
  const named = SEGMENTS.filter((segment) => segment !== 'onbekend' && (segments.get(segment) ?? 0) > 0);
  const total = usedTypes.reduce((sum, type) => sum + (types.get(type) ?? 0), 0);
  const known = named.reduce((sum, segment) => sum + (segments.get(segment) ?? 0), 0);
  if (known > total)
    return bad(`De segmenten zijn samen ${known} woningen en de woningtypen ${total}: maak ze gelijk.`);
  const rest = total - known;
  const used: readonly Segment[] = rest > 0 ? [...named, 'onbekend'] : named;
  const inSegment = (segment: Segment): number => (segment === 'onbekend' ? rest : (segments.get(segment) ?? 0));
  const lineOf = (type: HousingType, segment: Segment, units: number): ProgrammeLine => ({
    ...blankLine(type),
    segment,
    units,
    tenureOwner: programme.find((line) => line.type === type && line.segment === segment)?.tenureOwner ?? 'onbekend',
  });
  const [type, ...otherTypes] = usedTypes;
  const [segment, ...otherSegments] = used;
  if (type === undefined || segment === undefined) return good([]);
  if (otherTypes.length === 0) return good(used.map((one) => lineOf(type, one, inSegment(one))));
  if (otherSegments.length === 0) return good(usedTypes.map((one) => lineOf(one, segment, types.get(one) ?? 0)));
  return bad('Welk segment bij welk woningtype hoort, staat niet in de lijst: vul dit bij de plot zelf in.');
}

const blankLine = (type: HousingType): ProgrammeLine => ({
  type,
  units: 0,
  segment: 'onbekend',
  tenureOwner: 'onbekend',
});
