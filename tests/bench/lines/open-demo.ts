import type { Page } from '@playwright/test';
import { painted } from '../app-page';
import { coldCopy, LAPTOP, newProfile, openBrowser, removeProfile } from '../browser';
import { floorUrl } from '../floor-page';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import type { Site } from '../site';
import { usedDevice } from '../used-device';

/** Parcels show from 13; this is where one points at them. */
const ZOOM = 15;

/** One of the ways to get parcels on the screen. */
interface Way {
  readonly profile: string;
  readonly url: string;
  /** Runs in the page before the program does. */
  readonly script?: () => void;
}

interface Ways {
  readonly first: { readonly app: Way; readonly floor: Way };
  readonly again: { readonly app: Way; readonly floor: Way };
}

/**
 * Milliseconds from the start of the navigation to the first frame with all parcels in view, each time in a browser
 * that was just started, without anything a browser keeps to be quicker the second time.
 *
 * - `again`: the session and its package are on the device. Floor: the tiles are in IndexedDB.
 * - `first`: nothing is there; the button is pressed as soon as it is on the screen. The demo package is fetched,
 *   checked, kept and opened. Only the map position is there beforehand, because the whole municipality, where a
 *   new session starts, shows no parcels yet. Floor: the tiles are fetched.
 */
export async function measureOpenDemo(site: Site, places: readonly Municipality[], rounds: number): Promise<Line[]> {
  const prepared = [];
  for (const place of places) prepared.push({ place, ways: await prepare(site, place) });
  const runs = prepared.flatMap(({ place, ways }) =>
    (['first', 'again'] as const).map((kind) => ({ place, kind, ways: ways[kind], app: [0], floor: [0] })),
  );
  for (const run of runs) run.app.length = run.floor.length = 0;
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      // Who goes first changes, so that a machine that gets slower is fair to both.
      if (round % 2 === 0) run.app.push(await openCold(run.ways.app));
      run.floor.push(await openCold(run.ways.floor));
      if (round % 2 === 1) run.app.push(await openCold(run.ways.app));
    }
  }
  for (const profile of new Set(prepared.flatMap(({ ways }) => profilesOf(ways)))) removeProfile(profile);
  return runs.map(({ place, kind, app, floor }) =>
    lineOf(
      {
        what: kind === 'first' ? 'open the demo, first time' : 'open the demo, session on the device',
        parcels: place.size,
        values: app,
        floors: floor,
      },
      { timesFloor: 1.3 },
    ),
  );
}

const profilesOf = ({ first, again }: Ways): string[] =>
  [first, again].flatMap(({ app, floor }) => [app.profile, floor.profile]);

async function openCold({ profile, url, script }: Way): Promise<number> {
  const copy = coldCopy(profile);
  const browser = await openBrowser(copy, LAPTOP);
  if (script) await browser.context.addInitScript(script);
  await browser.page.goto(url, { waitUntil: 'commit' });
  const milliseconds = await painted(browser.page);
  await browser.close();
  removeProfile(copy);
  return milliseconds;
}

async function prepare(site: Site, place: Municipality): Promise<Ways> {
  const again = await usedDevice(site, place, place.centre, ZOOM);
  const first = await freshDevice(site, place, again.profile);
  const floor = floorUrl(site, place, ZOOM, again.box);
  return {
    again: {
      app: { profile: again.profile, url: site.app(place.size) },
      floor: { profile: await floorDevice(floor), url: `${floor}&from=device` },
    },
    first: {
      app: { profile: first, url: site.app(place.size), script: pressDemoAtOnce },
      floor: { profile: newProfile(), url: floor },
    },
  };
}

/** The same device with everything gone but the map position. */
async function freshDevice(site: Site, place: Municipality, used: string): Promise<string> {
  const profile = coldCopy(used);
  const { page, close } = await openBrowser(profile, LAPTOP);
  await page.goto(new URL('manifest.webmanifest', site.app(place.size)).href);
  await forget(page);
  await close();
  return profile;
}

async function floorDevice(url: string): Promise<string> {
  const profile = newProfile();
  const { page, close } = await openBrowser(profile, LAPTOP);
  await page.goto(`${url}&keep`);
  await painted(page);
  await close();
  return profile;
}

const forget = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const opening = indexedDB.open('van-bod-naar-plot');
        opening.onsuccess = () => {
          const stores = ['sessions', 'records', 'packages', 'members'];
          const transaction = opening.result.transaction(stores, 'readwrite');
          for (const store of stores) transaction.objectStore(store).clear();
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => resolve();
        };
      }),
  );

function pressDemoAtOnce(): void {
  // The id that the map position lies ready for.
  crypto.randomUUID = () => '00000000-0000-4000-8000-000000000001';
  const watch = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Voorbeeldgemeente openen',
    );
    if (!button) return;
    watch.disconnect();
    button.click();
  });
  watch.observe(document, { childList: true, subtree: true });
}
