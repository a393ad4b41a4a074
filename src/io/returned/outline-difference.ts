import { plotLabel } from '../../domain/designation';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import type { Plot } from '../../domain/plot';
import { plotAreaM2 } from '../../domain/plot-area';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { bad, good } from '../../domain/result';
import type { OpenPackage } from '../../package/open-package';
import type { Difference } from './compare-list';
import { landOfOutline } from './land-of-outline';
import { isOutlineOf } from './same-outline';

/** What an outline that came back says otherwise than the parcels of the plot; none when it came back as it went. */
export function outlineDifference(
  plot: Plot,
  outline: RdMultiPolygon | null,
  gemeente: Pick<OpenPackage, 'parcels' | 'manifest' | 'neighbourhoodAt'> | null,
): readonly Difference[] {
  if (isOutlineOf(plot, outline)) return [];
  const land = outline === null ? bad(GONE) : landOfOutline(outline, plot.parcels, gemeente);
  return [
    {
      id: `${plot.id}/omtrek`,
      plot: plot.id,
      plotName: `${plotLabel(plot)} ${plot.name}`,
      column: 'omtrek',
      before: areaText(plot.parcels.length === 0 ? 0 : plotAreaM2(plot)),
      after: outline === null ? '' : `De omtrek is gewijzigd: ${areaText(multiPolygonAreaM2(outline))}`,
      change: land.ok ? good({ parcels: land.value }) : land,
      widens: false,
    },
  ];
}

const GONE = 'De omtrek is weg in het bestand. Moet de grond uit de plot, haal de percelen dan bij de plot zelf weg.';

const areaText = (squareMetres: number): string =>
  squareMetres === 0 ? '' : `${Math.round(squareMetres).toLocaleString('nl-NL')}\u00a0m²`;
