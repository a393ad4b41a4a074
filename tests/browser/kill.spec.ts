import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seededRng } from '../../fixtures/demo/rng';
import { killTab, startKillableBrowser } from './killable-browser';
import { Room } from './room';

const RUNS = Number(process.env.VBNP_KILLS ?? 20);
const SEED = Number(process.env.VBNP_SEED ?? Date.now() % 1_000_000);
/** After the first gesture work goes on for at most this long before the kill, milliseconds. */
const LONGEST_WORK = 1_000;

// What Playwright itself still asks of a browser that was killed would fail the test.
test.use({ trace: 'off', screenshot: 'off' });

/** How far the work came: two gestures a turn, the name first and then the number. */
interface Work {
  /** Turn of which each field was last filled in. */
  name: number;
  units: number;
  /** Of those, what the screen said was saved. */
  savedName: number;
  savedUnits: number;
}

test('nothing shown as saved is lost when the tab or the browser is killed', async ({ baseURL }) => {
  test.setTimeout(60_000 + RUNS * 30_000);
  console.log(`${RUNS} kills, again with VBNP_SEED=${SEED}`);
  const rng = seededRng(SEED);
  const profile = mkdtempSync(join(tmpdir(), 'vbnp-kill-'));
  const work: Work = { name: 0, units: 0, savedName: 0, savedUnits: 0 };
  let browser = await startKillableBrowser(profile);
  let room = new Room(await browser.newTab());
  await room.openWithoutPackage('Gouw 0', 0, baseURL);
  const address = room.page.url();
  const lost: string[] = [];
  let turns = 0;
  for (let run = 1; run <= RUNS; run += 1) {
    const killsBrowser = rng.chance(0.5);
    let killed = false;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const kill = async (): Promise<void> => {
      // On a machine that is busy no kill comes before there is anything to lose.
      await begun;
      await new Promise((resolve) => setTimeout(resolve, rng.between(0, LONGEST_WORK)));
      killed = true;
      await (killsBrowser ? browser.kill() : killTab(room.page));
    };
    const killing = kill();
    turns += await workUntilKilled(room, work, { begin, isKilled: () => killed });
    await killing;

    if (killsBrowser) browser = await startKillableBrowser(profile);
    room = new Room(await browser.newTab());
    const found = await findWork(room, address);
    const isKept =
      found.name >= work.savedName &&
      found.name <= work.name &&
      found.units >= work.savedUnits &&
      found.units <= work.units &&
      // In the order in which it was done: never the later gesture without the earlier one.
      found.units <= found.name;
    if (!isKept) lost.push(`run ${run}: ${JSON.stringify({ found, work })}`);
    Object.assign(work, { ...found, savedName: found.name, savedUnits: found.units });
  }
  await browser.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  expect(lost, `VBNP_SEED=${SEED}`).toEqual([]);
  expect(turns, 'there was work between the kills').toBeGreaterThanOrEqual(RUNS);
});

const nameOf = (room: Room) => room.plot.getByRole('textbox', { name: 'Naam' });
const unitsOf = (room: Room) => room.plot.getByRole('spinbutton', { name: 'Aantal woningen' });

interface Moments {
  /** Called when the first gesture is made. */
  readonly begin: () => void;
  readonly isKilled: () => boolean;
}

/** Works on as fast as the screen takes it, and notes what the screen says. Resolves to the number of turns begun. */
async function workUntilKilled(room: Room, work: Work, { begin, isKilled }: Moments): Promise<number> {
  let turns = 0;
  try {
    while (!isKilled()) {
      work.name += 1;
      await nameOf(room).fill(`Gouw ${work.name}`);
      turns += 1;
      begin();
      await nameOf(room).blur();
      if (await saysSaved(room.page)) work.savedName = work.name;
      work.units = work.name;
      await unitsOf(room).fill(String(work.units));
      await unitsOf(room).blur();
      if (await saysSaved(room.page)) Object.assign(work, { savedName: work.name, savedUnits: work.units });
    }
  } catch (error) {
    // What was under way when the kill came has nobody left to answer it.
    if (!isKilled()) throw error;
  }
  return turns;
}

const saysSaved = async (page: Page): Promise<boolean> =>
  page.evaluate(() => [...document.querySelectorAll('[role=status]')].some((s) => s.textContent === 'Opgeslagen'));

/** Opens the session again, which must always go, and reads what is there. */
async function findWork(room: Room, address: string): Promise<Pick<Work, 'name' | 'units'>> {
  await room.page.goto(address);
  if ((await nameOf(room).count()) === 0) await room.openPlot('Gouw');
  const name = Number((await nameOf(room).inputValue()).replace('Gouw ', ''));
  return { name, units: Number((await unitsOf(room).inputValue()) || 0) };
}
