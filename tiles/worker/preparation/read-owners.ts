import { LAND_OWNERS, type LandOwner } from '../../../src/domain/code-lists';
import { multiPolygonBounds } from '../../../src/domain/geometry/bounds';
import type { RdPolygon } from '../../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../../src/domain/result';
import type { FileProblem } from '../../../src/package/source/file-problem';
import type { OwnersTaken, ReadReport } from '../../../src/package/source/read-report';
import { placerFor } from '../../readers/crs/find-crs';
import type { FileLayer } from '../../readers/file-layer';
import { readPolygons } from '../../readers/geometry/read-polygons';
import { ReadTally } from '../../readers/read-tally';
import type { LayerSurvey } from '../../readers/survey-layer';
import { textOf } from '../../readers/text-of';
import { ownerCategoryOf, ownerCategoryOfName } from './owner-category';

/** A piece of land, and the kind of owner that it has. RD metres. */
export interface OwnedLand {
  readonly category: LandOwner;
  readonly polygon: RdPolygon;
}

/** What may say whose land is, the first that does. */
interface OwnerSays {
  readonly column: string | null;
  /** By the user, of the whole layer. */
  readonly chosen: LandOwner | null;
  /** Of file and layer together. */
  readonly name: string;
}

/**
 * Reads land by category of owner: of all attributes that category alone is taken. A row of which the column says no category is
 * refused, so that no name can come in by it. Without a column, a choice or a name that says so nobody knows whose it is: problem
 * `file-owner-unknown`.
 */
export async function readOwners(
  layer: FileLayer,
  { crs, kinds }: LayerSurvey,
  { column, chosen, name }: OwnerSays,
): Promise<Result<{ readonly land: readonly OwnedLand[]; readonly report: ReadReport }, FileProblem>> {
  if (crs === null) return bad({ name: 'file-without-geometry' });
  if (!kinds.includes('polygon') && !kinds.includes('collection'))
    return bad({ name: 'file-wrong-geometry', found: kinds, needed: 'vlakken' });
  const ofAll = chosen ?? ownerCategoryOfName(name);
  if (column === null && ofAll === null) return bad({ name: 'file-owner-unknown' });
  const tally = new ReadTally(crs);
  const place = placerFor(crs);
  const land: OwnedLand[] = [];
  const taken = new Map<LandOwner, number>();
  for await (const batch of layer.features())
    for (const feature of batch) {
      tally.next();
      const own = column === null ? ofAll : ownerCategoryOf(textOf(feature.properties[column]));
      const shape = readPolygons(feature, place);
      if (!shape.ok) tally.refuse('', shape.reason, feature.properties);
      else if (own === null || own === 'onbekend') tally.refuse('', 'no-code', feature.properties);
      else {
        tally.write(multiPolygonBounds(shape.geometry), shape.repairs);
        taken.set(own, (taken.get(own) ?? 0) + 1);
        for (const polygon of shape.geometry) land.push({ category: own, polygon });
      }
    }
  const owners: OwnersTaken = {
    from: column !== null ? 'column' : chosen !== null ? 'choice' : 'name',
    categories: LAND_OWNERS.flatMap((category) => {
      const features = taken.get(category) ?? 0;
      return features > 0 ? [{ category, features }] : [];
    }),
  };
  return good({ land, report: { ...tally.report(), owners } });
}
