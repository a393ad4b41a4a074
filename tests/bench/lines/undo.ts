import { AppPage } from '../app-page';
import { BIG_SCREEN } from '../browser';
import { FloorPage } from '../floor-page';
import { type Line, lineOf } from '../line';
import { lassoHolding, type Municipality } from '../municipality';
import { zoomFor } from '../screen-place';
import { sessionWithPlots } from '../session-with-plots';
import type { Site } from '../site';
import { timeScript } from '../time-script';

const PARCELS = 1_000;
const ACROSS = 400;
const TIMES = 4;

interface Desk {
  readonly place: Municipality;
  readonly app: AppPage;
  readonly floor: FloorPage;
  readonly undone: number[];
  readonly redone: number[];
  readonly floors: number[];
}

/**
 * Script from Ctrl+Z until the bar stands where it stood: a plot of a thousand parcels goes, and with it its shape
 * on the map. Floor: one feature out of a GeoJSON source and one figure. Doing it again (Ctrl+Y) is told beside it.
 */
export async function measureUndo(site: Site, places: readonly Municipality[], rounds: number): Promise<Line[]> {
  const desks: Desk[] = [];
  for (const place of places) desks.push(await layTable(site, place));
  for (let round = 0; round < rounds; round++) {
    for (const desk of round % 2 === 0 ? desks : [...desks].reverse()) {
      for (let time = 0; time < TIMES; time++) {
        await desk.floor.button('tag').click();
        desk.floors.push(await timeScript(desk.floor.button('undo'), { kind: 'click' }, desk.floor.figure));
        desk.undone.push(await press(desk.app, 'z'));
        desk.redone.push(await press(desk.app, 'y'));
      }
    }
  }
  for (const { app, floor } of desks) {
    await app.close();
    await floor.close();
  }
  return desks.flatMap(({ place: { size }, undone, redone, floors }) => [
    lineOf({ what: `undo of ${PARCELS} parcels`, parcels: size, values: undone, floors }, { atMost: 16 }),
    lineOf({ what: `redo of ${PARCELS} parcels`, parcels: size, values: redone }, null),
  ]);
}

async function layTable(site: Site, place: Municipality): Promise<Desk> {
  const { ring, radius } = lassoHolding(place, PARCELS);
  const zoom = zoomFor(2 * radius, ACROSS, 52.5);
  const app = await AppPage.open(site, place, sessionWithPlots(place, 0), zoom, BIG_SCREEN);
  const floor = await FloorPage.open(site, place, zoom, app.box, { viewport: BIG_SCREEN });
  await app.button('Lasso').click();
  const [first, ...others] = ring.slice(0, -1).map((corner) => app.spot(corner));
  if (!first) throw new Error('The ring has no corners');
  await app.page.mouse.move(first.x, first.y);
  await app.page.mouse.down();
  for (const { x, y } of others) await app.page.mouse.move(x, y);
  await app.page.mouse.up();
  await app.fillPlot(24);
  await app.button('Maak plot').click();
  await app.plot.getByRole('button', { name: 'Maak plot' }).waitFor({ state: 'detached' });
  // Once each way first: a first time is slower than all others.
  await press(app, 'z');
  await press(app, 'y');
  return { place, app, floor, undone: [], redone: [], floors: [] };
}

async function press(app: AppPage, key: 'z' | 'y'): Promise<number> {
  const milliseconds = await timeScript(app.page.locator('body'), { kind: 'keydown', key }, app.meter('Geclusterd'));
  await app.page.waitForTimeout(300);
  return milliseconds;
}
