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

/** Of the larger municipality; of the smaller as many in proportion. */
const CAUGHT = { parcels: 10_000, of: 200_000 };
/** Pixels across that the lasso is on the screen. */
const ACROSS = 560;
const TIMES = 3;

interface Desk {
  readonly place: Municipality;
  readonly caught: number;
  readonly ring: RdRing;
  readonly app: AppPage;
  readonly floor: FloorPage;
  readonly values: number[];
  readonly floors: number[];
}

/**
 * Script from letting go of the lasso until the running total stands on the screen: picking (exact, by area), the
 * selection, feature-state of every parcel, and what React draws. Floor: a set of as many numbers, and MapLibre's
 * own call for each.
 */
export async function measureLasso(site: Site, places: readonly Municipality[], rounds: number): Promise<Line[]> {
  const desks: Desk[] = [];
  for (const place of places) desks.push(await layTable(site, place));
  for (let round = 0; round < rounds; round++) {
    for (const desk of round % 2 === 0 ? desks : [...desks].reverse()) {
      for (let time = 0; time < TIMES; time++) {
        desk.floors.push(await timeScript(desk.floor.button('lasso'), { kind: 'click' }, desk.floor.figure));
        await desk.floor.button('clear').click();
        desk.values.push(await lassoOnce(desk));
      }
    }
  }
  for (const { app, floor } of desks) {
    await app.close();
    await floor.close();
  }
  return desks.flatMap(({ place, caught, ring, values, floors }) => {
    const what = `lasso of ${caught} parcels`;
    // The budget is for ten thousand; the smaller line is told beside it.
    const budget = caught === CAUGHT.parcels ? { atMost: 60 } : null;
    return [
      lineOf({ what, parcels: place.size, values, floors }, budget),
      lineOf({ what: `${what}, picking alone, in Node`, parcels: place.size, values: pickInNode(place, ring) }, null),
    ];
  });
}

async function layTable(site: Site, place: Municipality): Promise<Desk> {
  const caught = Math.round((CAUGHT.parcels * place.size) / CAUGHT.of);
  const { ring, radius } = lassoHolding(place, caught);
  const zoom = zoomFor(2 * radius, ACROSS, 52.5);
  const app = await AppPage.open(site, place, sessionWithPlots(place, 0), zoom, BIG_SCREEN);
  const floor = await FloorPage.open(site, place, zoom, app.box, { viewport: BIG_SCREEN, caught });
  const desk = { place, caught, ring, app, floor, values: [], floors: [] };
  await app.button('Lasso').click();
  // A first time is slower than all others.
  await lassoOnce(desk);
  return desk;
}

/** One parcel first, so that there is a total to watch; then the lasso, which takes its place. */
async function lassoOnce({ app, ring, caught: wanted }: Desk): Promise<number> {
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
  if (!(Math.abs(caught - wanted) <= 0.02 * wanted))
    throw new Error(`The lasso should catch ${wanted} parcels: ${shown}`);
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
