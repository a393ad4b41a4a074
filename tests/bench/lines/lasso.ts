import type { RdRing } from '../../../src/domain/rd-geometry';
import { AppPage } from '../app-page';
import { BIG_SCREEN } from '../browser';
import { FloorPage } from '../floor-page';
import { type Line, lineOf } from '../line';
import { lassoHolding, type Municipality } from '../municipality';
import { zoomFor } from '../screen-place';
import { sessionWithPlots } from '../session-with-plots';
import type { Site } from '../site';
import { timeScript } from '../time-script';

const CAUGHT = 10_000;
/** Pixels across that the lasso is on the screen. */
const ACROSS = 560;
const TIMES = 3;

/**
 * Script from letting go of the lasso until the running total stands on the screen: picking (exact, by area), the
 * selection, feature-state of every parcel, and what React draws. Floor: a set of as many numbers, and MapLibre's
 * own call for each.
 */
export async function measureLasso(site: Site, place: Municipality, rounds: number): Promise<Line[]> {
  const { ring, radius } = lassoHolding(place, CAUGHT);
  const zoom = zoomFor(2 * radius, ACROSS, 52.5);
  const app = await AppPage.open(site, place, sessionWithPlots(place, 0), zoom, BIG_SCREEN);
  const floor = await FloorPage.open(site, place, zoom, app.box, BIG_SCREEN);
  const values: number[] = [];
  const floors: number[] = [];
  await app.button('Lasso').click();
  await lassoOnce(app, ring);
  for (let run = 0; run < rounds * TIMES; run++) {
    floors.push(await timeScript(floor.button('lasso'), { kind: 'click' }, floor.figure));
    await floor.button('clear').click();
    values.push(await lassoOnce(app, ring));
  }
  await app.close();
  await floor.close();
  return [
    lineOf({ what: `lasso ${CAUGHT} parcels`, parcels: place.size, values, floors }, { atMost: 60 }),
    lineOf({ what: `of which picking, in Node`, parcels: place.size, values: pickInNode(place, ring) }, null),
  ];
}

/** One parcel first, so that there is a total to watch; then the lasso, which takes its place. */
async function lassoOnce(app: AppPage, ring: RdRing): Promise<number> {
  const { page } = app;
  // A hand lets go just before it is back where it began: there it would be a click.
  const corners = ring.slice(0, -1).map((corner) => app.spot(corner));
  const [first] = corners;
  const last = corners.at(-1);
  if (!first || !last) throw new Error('The ring has no corners');
  await page.mouse.click(first.x, first.y);
  const total = page.getByRole('group', { name: 'Selectie' }).locator('.figures');
  await total.waitFor();
  await drawLasso(app, corners);
  const milliseconds = await timeScript(app.canvas, { kind: 'pointerup', ...last }, total);
  const shown = (await total.textContent()) ?? '';
  const caught = Number(/^[\d.]+/.exec(shown)?.[0].replaceAll('.', ''));
  if (!(Math.abs(caught - CAUGHT) <= 0.02 * CAUGHT))
    throw new Error(`The lasso should catch ${CAUGHT} parcels: ${shown}`);
  return milliseconds;
}

/** Presses and goes along the corners, as the map hears it from a hand; letting go is what is timed. */
async function drawLasso(app: AppPage, corners: readonly { readonly x: number; readonly y: number }[]): Promise<void> {
  await app.canvas.evaluate((canvas, path) => {
    for (const [at, { x, y }] of path.entries())
      canvas.dispatchEvent(
        new PointerEvent(at === 0 ? 'pointerdown' : 'pointermove', {
          pointerId: 1,
          pointerType: 'mouse',
          clientX: x,
          clientY: y,
          buttons: 1,
          bubbles: true,
        }),
      );
  }, corners);
}

function pickInNode({ gemeente }: Municipality, ring: RdRing): number[] {
  return Array.from({ length: 20 }, () => {
    const start = performance.now();
    gemeente.parcels.within(ring);
    return performance.now() - start;
  }).slice(5);
}
