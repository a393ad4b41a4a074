import { multiPolygonBounds } from '../../src/domain/geometry/bounds';
import type { RdPoint, RdRing } from '../../src/domain/rd-geometry';
import { type OpenPackage, openPackage } from '../../src/package/open-package';
import { openPackageFile } from '../../src/package/open-package-file';
import { type Size, zipBlob } from './packages';

/** A municipality of the benchmarks, opened in Node, with where its main town lies. */
export interface Municipality {
  readonly size: Size;
  readonly gemeente: OpenPackage;
  /** Middle of the main town, RD metres. */
  readonly centre: RdPoint;
}

export async function openMunicipality(size: Size): Promise<Municipality> {
  const members = await openPackageFile(zipBlob(size));
  if (!members.ok) throw new Error(`The package was refused: ${members.problem.name}`);
  const opened = await openPackage(members.value);
  if (!opened.ok) throw new Error(`The package was refused: ${opened.problem.name}`);
  const town = opened.value.areas.find(({ name }) => name === 'Centrum');
  if (!town) throw new Error('The municipality has no Centrum');
  const [west, south, east, north] = multiPolygonBounds(town.geometry);
  return { size, gemeente: opened.value, centre: [(west + east) / 2, (south + north) / 2] };
}

/** Corners of a lasso: as many as a hand that goes round in two seconds leaves behind. */
const CORNERS = 120;

/** A closed ring round the town that wobbles as a hand does, `radius` metres on average. */
function handDrawnRing([x, y]: RdPoint, radius: number): RdRing {
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const turn = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
    const wobble = radius * (1 + 0.04 * Math.sin(7 * turn) + 0.02 * Math.cos(19 * turn));
    return [x + wobble * Math.cos(turn), y + wobble * Math.sin(turn)];
  });
}

/** A lasso round the main town that catches `wanted` parcels, or as near to that as the town allows. */
export function lassoHolding({ gemeente, centre }: Municipality, wanted: number): { ring: RdRing; radius: number } {
  let [low, high] = [10, 4_000];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (gemeente.parcels.within(handDrawnRing(centre, middle)).length < wanted) low = middle;
    else high = middle;
  }
  return { ring: handDrawnRing(centre, high), radius: high * 1.06 };
}
