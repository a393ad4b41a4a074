import type { FeatureCollection } from 'geojson';
import type { ExistingPlan } from '../domain/plans/existing-plan';
import type { OpenedExtraLayer } from '../package/open-package';
import { rdToWgs84 } from '../package/rd-wgs84';
import { planTexts } from '../ui/texts/plans';

/** Plans as a layer to look at, in one colour, with what their file says of them. */
export function planLayer(plans: readonly ExistingPlan[], file: string, serial: number, day: string): OpenedExtraLayer {
  const drawn = plans.flatMap(({ geometry, code, name, units, planningStatus, year }) => {
    if (!geometry) return [];
    const coordinates = geometry.map((polygon) => polygon.map((ring) => ring.map((point) => [...rdToWgs84(point)])));
    const properties = { plancode: code, naam: name, ...units, 'planologische status': planningStatus, jaar: year };
    return [{ type: 'Feature' as const, geometry: { type: 'MultiPolygon' as const, coordinates }, properties }];
  });
  const geoJson: FeatureCollection = { type: 'FeatureCollection', features: drawn };
  return {
    name: planTexts.layerName(file),
    member: `layer-plannen-${serial}.geojson`,
    geometryKind: 'polygon',
    colourBy: null,
    featureCount: drawn.length,
    source: file,
    licence: '',
    referenceDate: day,
    geoJson,
  };
}
