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

/**
 * Numbers per segment were changed too: they are certain where there is one type, or one segment; also when that is so of what is left
 * after the homes whose segment the session knows, as far as the list has room for those.
 */
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
  const wanted: Wanted = {
    types: new Map(usedTypes.map((type) => [type, types.get(type) ?? 0])),
    segments: new Map(used.map((segment) => [segment, inSegment(segment)])),
  };
  const withSegment = programme.filter(({ segment, units }) => segment !== 'onbekend' && units > 0);
  const homes = homesOf(wanted, []) ?? homesOf(wanted, withSegment);
  if (homes === null)
    return bad('Welk segment bij welk woningtype hoort, staat niet in de lijst: vul dit bij de plot zelf in.');
  return good(
    homes.map(({ type, segment, units }) => ({
      type,
      segment,
      units,
      tenureOwner: programme.find((line) => line.type === type && line.segment === segment)?.tenureOwner ?? 'onbekend',
    })),
  );
}

/** Homes per type and per segment; both add up to the same. */
interface Wanted {
  readonly types: ReadonlyMap<HousingType, number>;
  readonly segments: ReadonlyMap<Segment, number>;
}
type Homes = Pick<ProgrammeLine, 'type' | 'segment' | 'units'>;

/** The one way to get there with these homes in it; null when there are more ways, or none. */
function homesOf({ types, segments }: Wanted, kept: readonly Homes[]): readonly Homes[] | null {
  const left = <Key extends 'type' | 'segment'>(by: Key, all: ReadonlyMap<Homes[Key], number>) =>
    [...all].map(([key, units]) => {
      const own = kept.filter((line) => line[by] === key).reduce((sum, line) => sum + line.units, 0);
      return { key, units: units - own };
    });
  const typesLeft = left('type', types);
  const segmentsLeft = left('segment', segments);
  const fits = kept.every(({ type, segment }) => types.has(type) && segments.has(segment));
  if (!fits || [...typesLeft, ...segmentsLeft].some(({ units }) => units < 0)) return null;
  const openTypes = typesLeft.filter(({ units }) => units > 0);
  const openSegments = segmentsLeft.filter(({ units }) => units > 0);
  if (openTypes.length > 1 && openSegments.length > 1) return null;
  const added = openTypes.flatMap(({ key: type, units: ofType }) =>
    openSegments.map(({ key: segment, units: ofSegment }) => ({ type, segment, units: Math.min(ofType, ofSegment) })),
  );
  const together = new Map<string, Homes>();
  for (const line of [...kept, ...added]) {
    const key = `${line.type}/${line.segment}`;
    together.set(key, { ...line, units: (together.get(key)?.units ?? 0) + line.units });
  }
  return [...together.values()].sort(
    (a, b) =>
      HOUSING_TYPES.indexOf(a.type) - HOUSING_TYPES.indexOf(b.type) ||
      SEGMENTS.indexOf(a.segment) - SEGMENTS.indexOf(b.segment),
  );
}

const blankLine = (type: HousingType): ProgrammeLine => ({
  type,
  units: 0,
  segment: 'onbekend',
  tenureOwner: 'onbekend',
});
