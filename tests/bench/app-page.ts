import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { RdPoint } from '../../src/domain/rd-geometry';
import type { Session } from '../../src/domain/session';
import { rdToWgs84 } from '../../src/package/rd-wgs84';
import { writeSessionFile } from '../../src/session/file/write-session-file';
import { type Camera, initialView } from '../../src/session/view-store';
import { LAPTOP, newProfile, type OpenBrowser, openBrowser, removeProfile } from './browser';
import type { Municipality } from './municipality';
import { CACHE } from './paths';
import { type Box, screenPlace } from './screen-place';
import type { Site } from './site';

/** The program at work on a municipality, with a camera that is known. */
export class AppPage {
  readonly plot: Locator;
  readonly tally: Locator;
  /** The map's canvas: it hears the hand. */
  readonly canvas: Locator;

  private constructor(
    readonly page: Page,
    private readonly browser: OpenBrowser,
    private readonly profile: string,
    private readonly camera: Camera,
    readonly box: Box,
  ) {
    this.plot = page.getByRole('region', { name: 'Plot', exact: true });
    this.tally = page.getByRole('region', { name: 'Telling', exact: true });
    this.canvas = page.getByRole('region', { name: 'Kaart', exact: true }).getByRole('application');
  }

  /** Opens the demo and then the session, with the camera at the middle of the main town. */
  static async open(
    site: Site,
    { size, centre }: Municipality,
    session: Session,
    zoom: number,
    viewport = LAPTOP,
  ): Promise<AppPage> {
    const profile = newProfile();
    const browser = await openBrowser(profile, viewport);
    const { page } = browser;
    await page.goto(site.app(size));
    await openDemo(page);
    await page.getByRole('button', { name: 'Naar het startscherm' }).click();
    const file = join(CACHE, `${session.header.id}.json`);
    writeFileSync(file, writeSessionFile(session, { savedAt: session.header.createdAt }));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Sessie openen', exact: true }).click();
    await (await chooser).setFiles(file);
    await saved(page);
    const camera: Camera = { center: rdToWgs84(centre), zoom, bearing: 0 };
    await page.goto('about:blank');
    await rememberCamera(page, site, size, session.header.id, camera);
    await page.goto(`${site.app(size)}#sessie=${session.header.id}`);
    await painted(page);
    const box = await mapBox(page);
    return new AppPage(page, browser, profile, camera, box);
  }

  /** Pixel on the page of a place in RD metres. */
  spot(place: RdPoint): { readonly x: number; readonly y: number } {
    return screenPlace(this.camera, this.box, rdToWgs84(place));
  }

  /** The large bar of a housing type. */
  meter(type: string): Locator {
    return this.tally.getByRole('meter', { name: new RegExp(`^${type}`) }).first();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Fills the form for what is selected, up to the last press. */
  async fillPlot(units: number): Promise<void> {
    await this.plot.getByRole('radio', { name: /^Geclusterd/ }).check({ force: true });
    await this.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).first().fill(String(units));
  }

  async close(): Promise<void> {
    await this.browser.close();
    removeProfile(this.profile);
  }
}

/** From the start screen to a session on the demo, kept on the device. */
export async function openDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeldgemeente openen' }).click();
  await saved(page);
}

const saved = (page: Page): Promise<void> =>
  page.getByRole('status').filter({ hasText: 'Opgeslagen' }).waitFor({ state: 'visible' });

/** Milliseconds from the start of the navigation to the first frame with all parcels in view. */
export async function painted(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('parcels-painted')[0]?.startTime,
    undefined,
    { polling: 200 },
  );
  return (await mark.jsonValue()) ?? Number.NaN;
}

/** Where the map lies on the page. */
export async function mapBox(page: Page): Promise<Box> {
  const box = await page.getByRole('region', { name: 'Kaart' }).getByRole('application').boundingBox();
  if (!box) throw new Error('The map is not on the screen');
  return box;
}

/** Writes where the map was last time, as the program itself keeps it; no page of the program may be open. */
export async function rememberCamera(page: Page, site: Site, size: Municipality['size'], id: string, camera: Camera) {
  // Any address of the same origin that does not start the program.
  await page.goto(new URL('manifest.webmanifest', site.app(size)).href);
  await page.evaluate(
    ([key, view]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('van-bod-naar-plot');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('views', 'readwrite');
          transaction.objectStore('views').put(view, key);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [id, { ...initialView, camera }] as const,
  );
}
