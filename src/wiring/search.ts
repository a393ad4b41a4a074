import { formatDesignation, plotLabel } from '../domain/designation';
import type { Designation } from '../domain/plot';
import { totalUnits } from '../domain/plot-programme';
import type { Session } from '../domain/session';
import type { OpenPackage } from '../package/open-package';
import type { SearchHit } from '../ui/app';
import { formatHomes, formatSquareMetres } from '../ui/kit/format';

const MOST_PER_KIND = 6;

/** Folds case and accents, so that "cafe" finds "Café". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('nl')
    .trim();

/** Section and whole number were typed, and they are this parcel's: `B 1203` is MKW01 B 1203, and not 12030. */
const isWhole = (text: string, { section, number }: Designation): boolean =>
  text
    .replace(/[^a-z0-9]/gi, '')
    .toUpperCase()
    .endsWith(`${section}${number}`);

/**
 * What the search box finds, best first: what bears exactly that name, then plots (they are ours), parcels by
 * aanduiding, wijken and buurten.
 */
export function search(text: string, session: Session | null, gemeente: OpenPackage | null): readonly SearchHit[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const hits: SearchHit[] = [];
  const exact: SearchHit[] = [];
  const add = (isExact: boolean, hit: SearchHit): void => void (isExact ? exact : hits).push(hit);
  for (const plot of session?.plots.values() ?? []) {
    const label = plotLabel(plot);
    const name = folded(plot.name);
    if (name.includes(wanted) || folded(label) === wanted)
      add(name === wanted || folded(label) === wanted, {
        kind: 'plot',
        id: plot.id,
        label: `${label} ${plot.name}`,
        detail: formatHomes(totalUnits(plot)),
      });
    if (hits.length === MOST_PER_KIND) break;
  }
  for (const index of gemeente?.parcels.search(text, MOST_PER_KIND) ?? []) {
    const { designation } = gemeente?.parcels.attributes(index) ?? {};
    if (designation && gemeente)
      add(isWhole(text, designation), {
        kind: 'parcel',
        index,
        label: formatDesignation(designation),
        detail: formatSquareMetres(gemeente.parcels.areaM2(index)),
      });
  }
  const areas = (gemeente?.areas ?? []).filter(
    (area) => area.level !== 'gemeente' && folded(area.name).includes(wanted),
  );
  for (const area of areas.slice(0, MOST_PER_KIND))
    add(folded(area.name) === wanted, { kind: 'area', area, label: area.name, detail: area.level });
  return [...exact, ...hits];
}
