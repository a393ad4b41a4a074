import type { ParcelIndex } from '../../../src/package/parcel-table';
import { coldCopy, LAPTOP, openBrowser, removeProfile } from '../browser';
import { jsHeapKB } from '../js-heap';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import type { Site } from '../site';
import { usedDevice } from '../used-device';

const ZOOM = 16.5;
const BUDGET = { firstPickMs: 2_500, heapKB: 400_000 };
/** How long the map is left alone before its memory is looked at. */
const REST_MS = 2_000;

interface Opened {
  /** Milliseconds from asking IndexedDB for the package. */
  readonly fromPackage: number;
  /** Milliseconds from the start of the navigation. */
  readonly fromStart: number;
  readonly heapKB: number;
}

/**
 * Opening a session whose package is in IndexedDB, in a browser that was just started, until a parcel that is pointed at stands
 * in the panel. The parcel lies in the middle of the map, and is picked by Enter from within the page as soon as the
 * screen takes it. Told twice: from the program's asking IndexedDB for the package, and from the start of the navigation.
 */
export async function measureOpenLarge(site: Site, place: Municipality, rounds: number): Promise<Line[]> {
  const { profile } = await usedDevice(site, place, middleParcel(place), ZOOM);
  const opened: Opened[] = [];
  for (let round = 0; round < rounds; round += 1) opened.push(await openCold(profile, site.app(place.size)));
  removeProfile(profile);
  const parcels = place.size;
  const atMost = { atMost: BUDGET.firstPickMs };
  return [
    lineOf(
      {
        what: 'open a package from IndexedDB, to first pick',
        parcels,
        values: opened.map(({ fromPackage }) => fromPackage),
      },
      atMost,
    ),
    lineOf(
      {
        what: 'the same, from the start of the navigation',
        parcels,
        values: opened.map(({ fromStart }) => fromStart),
      },
      null,
    ),
    lineOf(
      {
        what: 'the same, JavaScript memory afterwards',
        parcels,
        unit: 'kB',
        values: opened.map(({ heapKB }) => heapKB),
      },
      { atMost: BUDGET.heapKB },
    ),
  ];
}

/** The inside of a parcel in the middle of the main town. */
function middleParcel({ gemeente: { parcels }, centre: [x, y] }: Municipality) {
  let nearest: { readonly index: ParcelIndex; readonly distance: number } | null = null;
  for (let index = 0; index < parcels.count; index += 1) {
    const [atX, atY] = parcels.labelPoint(index);
    const distance = Math.hypot(atX - x, atY - y);
    if (nearest === null || distance < nearest.distance) nearest = { index, distance };
  }
  if (nearest === null) throw new Error('The municipality has no parcels');
  return parcels.labelPoint(nearest.index);
}

async function openCold(profile: string, url: string): Promise<Opened> {
  const copy = coldCopy(profile);
  const { page, context, close } = await openBrowser(copy, LAPTOP);
  await context.addInitScript(pickAtOnce);
  await page.goto(url, { waitUntil: 'commit' });
  const marks = await page.waitForFunction(
    () => {
      const [asked, picked] = ['package-asked', 'first-pick'].map((name) => performance.getEntriesByName(name)[0]);
      return asked && picked && { asked: asked.startTime, picked: picked.startTime };
    },
    undefined,
    { polling: 200 },
  );
  const { asked, picked } = (await marks.jsonValue()) ?? { asked: Number.NaN, picked: Number.NaN };
  await page.waitForTimeout(REST_MS);
  const heapKB = await jsHeapKB(page);
  await close();
  removeProfile(copy);
  return { fromPackage: picked - asked, fromStart: picked, heapKB };
}

/** Marks when the program asks for the package, and when a parcel that is picked as soon as that can be done is shown. */
function pickAtOnce(): void {
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (key) {
    if (this.name === 'packages' && performance.getEntriesByName('package-asked').length === 0)
      performance.mark('package-asked');
    return get.call(this, key);
  };
  let askedAt = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    if ([...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Maak plot')) {
      performance.mark('first-pick');
      clearInterval(timer);
      return;
    }
    const map = document.querySelector('[role="application"]');
    if (!map || map.closest('[inert]') || performance.now() - askedAt < 500) return;
    askedAt = performance.now();
    map.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }, 10);
}
