import { formatDesignation, plotLabel } from '../domain/designation';
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

/** What the search box finds: plots first (they are ours), then parcels by aanduiding, then wijken and buurten. */
export function search(text: string, session: Session | null, gemeente: OpenPackage | null): readonly SearchHit[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const hits: SearchHit[] = [];
  for (const plot of session?.plots.values() ?? []) {
    const label = plotLabel(plot);
    if (folded(plot.name).includes(wanted) || folded(label) === wanted)
      hits.push({ kind: 'plot', id: plot.id, label: `${label} ${plot.name}`, detail: formatHomes(totalUnits(plot)) });
    if (hits.length === MOST_PER_KIND) break;
  }
  for (const index of gemeente?.parcels.search(text, MOST_PER_KIND) ?? []) {
    const { designation } = gemeente?.parcels.attributes(index) ?? {};
    if (designation && gemeente)
      hits.push({
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
    hits.push({ kind: 'area', area, label: area.name, detail: area.level });
  return hits;
}
