import type { ParcelIndex } from '../../../src/package/parcel-table';
import { AppPage } from '../app-page';
import { FloorPage } from '../floor-page';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import { processorTime } from '../processor-time';
import { sessionWithPlots } from '../session-with-plots';
import type { Site } from '../site';
import { timeScript } from '../time-script';

const ZOOM = 16.5;
/** Pixels from the middle of the map within which nothing lies over it. */
const CLEAR = { x: 200, y: 110 };
/** Measurements per round: one alone says little. */
const TIMES = 4;

interface Desk {
  readonly place: Municipality;
  readonly app: AppPage;
  readonly floor: FloorPage;
  readonly parcels: readonly ParcelIndex[];
  readonly values: number[];
  /** Of the same presses. */
  readonly processor: number[];
  readonly floors: number[];
}

/**
 * Script from the press on `Maak plot` until the bar of that housing type stands elsewhere: one parcel, one programme
 * line. Every plot is taken back after it was timed. Floor: one feature into a GeoJSON source and one figure.
 */
export async function measureTagPlot(
  site: Site,
  places: readonly Municipality[],
  plots: number,
  rounds: number,
): Promise<Line[]> {
  const desks: Desk[] = [];
  for (const place of places) desks.push(await layTable(site, place, plots));
  // A first time is slower than all others, on both sides.
  for (const desk of desks) await tagOnce(desk, 0);
  for (let round = 0; round < rounds; round++) {
    for (const desk of round % 2 === 0 ? desks : [...desks].reverse()) {
      for (let time = 0; time < TIMES; time++) {
        desk.floors.push(await timeScript(desk.floor.button('tag'), { kind: 'click' }, desk.floor.figure));
        const once = await tagOnce(desk, round * TIMES + time);
        desk.values.push(once.wall);
        desk.processor.push(once.processor);
      }
    }
  }
  for (const { app, floor } of desks) {
    await app.close();
    await floor.close();
  }
  return linesOf(desks, plots);
}

function linesOf(desks: readonly Desk[], plots: number): Line[] {
  const what = plots === 0 ? 'tag a plot' : `tag a plot with ${plots} already there`;
  const budget = plots === 0 ? { atMost: 4 } : null;
  const lines = desks.flatMap(({ place: { size }, values, processor, floors }) => [
    lineOf({ what, parcels: size, values, floors }, budget),
    lineOf({ what: `${what}, processor time of it`, parcels: size, values: processor }, null),
  ]);
  const [small, large] = desks;
  if (plots > 0 || !small || !large) return lines;
  const growth = {
    what: `tag a plot; floor: the same at ${small.place.size}`,
    parcels: large.place.size,
    values: large.values,
    floors: small.values,
  };
  return [...lines, lineOf(growth, { timesFloor: 1.2 })];
}

async function layTable(site: Site, place: Municipality, plots: number): Promise<Desk> {
  const app = await AppPage.open(site, place, sessionWithPlots(place, plots), ZOOM);
  const floor = await FloorPage.open(site, place, ZOOM, app.box);
  return { place, app, floor, parcels: clearParcels(place, app), values: [], processor: [], floors: [] };
}

/** Parcels of a house's size, whose middle lies where nothing covers the map. */
function clearParcels({ gemeente: { parcels } }: Municipality, app: AppPage): ParcelIndex[] {
  const found: ParcelIndex[] = [];
  const { box } = app;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (let index = 0; index < parcels.count; index++) {
    const area = parcels.areaM2(index);
    if (area < 60 || area > 5_000) continue;
    const { x, y } = app.spot(parcels.labelPoint(index));
    if (Math.abs(x - middle.x) < CLEAR.x && Math.abs(y - middle.y) < CLEAR.y) found.push(index);
  }
  if (found.length < 10) throw new Error(`Only ${found.length} parcels to tag`);
  return found;
}

async function tagOnce({ place, app, parcels }: Desk, turn: number) {
  const index = parcels[(turn * 7) % parcels.length] ?? 0;
  const { x, y } = app.spot(place.gemeente.parcels.labelPoint(index));
  await app.page.mouse.click(x, y);
  await app.fillPlot(24);
  let wall = Number.NaN;
  const processor = await processorTime(app.page, async () => {
    wall = await timeScript(app.button('Maak plot'), { kind: 'click' }, app.meter('Geclusterd'));
  });
  await app.button('Ongedaan maken').click();
  await app.page.getByRole('status').filter({ hasText: 'Opgeslagen' }).waitFor();
  return { wall, processor };
}
