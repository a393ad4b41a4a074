import type { LandOwner } from '../../../src/domain/code-lists';
import { multiPolygonBounds } from '../../../src/domain/geometry/bounds';
import type { RdPolygon } from '../../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../../src/domain/result';
import type { FileProblem } from '../../../src/package/source/file-problem';
import type { ReadReport } from '../../../src/package/source/read-report';
import { placerFor } from '../../readers/crs/find-crs';
import type { FileLayer } from '../../readers/file-layer';
import { readPolygons } from '../../readers/geometry/read-polygons';
import { ReadTally } from '../../readers/read-tally';
import type { LayerSurvey } from '../../readers/survey-layer';
import { textOf } from '../../readers/text-of';
import { ownerCategoryOf } from './owner-category';

/** A piece of land, and the kind of owner that it has. RD metres. */
export interface OwnedLand {
  readonly category: LandOwner;
  readonly polygon: RdPolygon;
}

/**
 * Reads land by category of owner: of all attributes that category alone is taken. A row of which the column says no category is
 * refused, so that no name can come in by it.
 * @param column null: the whole layer is of `category`
 */
export async function readOwners(
  layer: FileLayer,
  { crs, kinds }: LayerSurvey,
  column: string | null,
  category: LandOwner,
): Promise<Result<{ readonly land: readonly OwnedLand[]; readonly report: ReadReport }, FileProblem>> {
  if (crs === null) return bad({ name: 'file-without-geometry' });
  if (!kinds.includes('polygon') && !kinds.includes('collection'))
    return bad({ name: 'file-wrong-geometry', found: kinds, needed: 'vlakken' });
  const tally = new ReadTally(crs);
  const place = placerFor(crs);
  const land: OwnedLand[] = [];
  for await (const batch of layer.features())
    for (const feature of batch) {
      tally.next();
      const own = column === null ? category : ownerCategoryOf(textOf(feature.properties[column]));
      const shape = readPolygons(feature, place);
      if (!shape.ok) tally.refuse('', shape.reason, feature.properties);
      else if (own === 'onbekend') tally.refuse('', 'no-code', feature.properties);
      else {
        tally.write(multiPolygonBounds(shape.geometry), shape.repairs);
        for (const polygon of shape.geometry) land.push({ category: own, polygon });
      }
    }
  return good({ land, report: tally.report() });
}
