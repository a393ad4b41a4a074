import type { FeatureCollection } from 'geojson';
import type { ExistingPlan } from '../domain/plans/existing-plan';
import type { KeptPlan } from '../domain/plans/kept-plan';
import type { OpenedExtraLayer } from '../package/open-package';
import { rdToWgs84 } from '../package/rd-wgs84';
import { planTexts } from '../ui/texts/plans';
import { KEPT_LAYER } from './kept-layer';

/** Plans that were read and not added: a layer until the session closes. */
export const planLayer = (plans: readonly ExistingPlan[], file: string, serial: number, day: string) =>
  layerOf(plans, { file, day, member: `layer-plannen-${serial}.geojson` });

/** A layer for each list of plans that the session keeps; a list without outlines has none. */
export function keptPlanLayers(plans: Iterable<KeptPlan>): readonly OpenedExtraLayer[] {
  const lists = new Map<string, KeptPlan[]>();
  for (const plan of plans) {
    const list = lists.get(plan.list);
    if (list) list.push(plan);
    else lists.set(plan.list, [plan]);
  }
  return [...lists]
    .map(([file, listed]) => {
      const [day = ''] = listed
        .map(({ addedOn }) => addedOn)
        .sort()
        .reverse();
      return layerOf(listed, { file, day, member: `${KEPT_LAYER}${file}.geojson` });
    })
    .filter(({ featureCount }) => featureCount > 0);
}

interface LayerNames {
  readonly file: string;
  readonly day: string;
  readonly member: OpenedExtraLayer['member'];
}

/** Plans as a layer to look at, in one colour, with what their file says of them. */
function layerOf(plans: readonly Omit<ExistingPlan, 'id'>[], { file, day, member }: LayerNames): OpenedExtraLayer {
  const drawn = plans.flatMap(({ geometry, code, name, units, planningStatus, year }) => {
    if (!geometry || geometry.length === 0) return [];
    const coordinates = geometry.map((polygon) => polygon.map((ring) => ring.map((point) => [...rdToWgs84(point)])));
    const properties = { plancode: code, naam: name, ...units, 'planologische status': planningStatus, jaar: year };
    return [{ type: 'Feature' as const, geometry: { type: 'MultiPolygon' as const, coordinates }, properties }];
  });
  const geoJson: FeatureCollection = { type: 'FeatureCollection', features: drawn };
  return {
    name: planTexts.layerName(file),
    member,
    geometryKind: 'polygon',
    colourBy: null,
    featureCount: drawn.length,
    source: file,
    licence: '',
    referenceDate: day,
    geoJson,
  };
}
