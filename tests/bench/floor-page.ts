import type { Locator, Page } from '@playwright/test';
import { rdToWgs84 } from '../../src/package/rd-wgs84';
import { painted } from './app-page';
import { LAPTOP, newProfile, type OpenBrowser, openBrowser, removeProfile } from './browser';
import type { Municipality } from './municipality';
import type { Box } from './screen-place';
import type { Site } from './site';

/** Address of the floor page on the same tiles, with the same camera and a map of the same size. */
export function floorUrl(site: Site, { size, centre }: Municipality, zoom: number, box: Box, caught = 0): string {
  const [lng, lat] = rdToWgs84(centre);
  const numbers = Object.entries({ lng, lat, zoom, width: box.width, height: box.height, caught });
  const query = new URLSearchParams(numbers.map(([name, value]): [string, string] => [name, String(value)]));
  query.set('tiles', site.tiles(size));
  return `${site.floor}?${query}`;
}

/** The bare page, standing ready. */
export class FloorPage {
  private constructor(
    readonly page: Page,
    private readonly browser: OpenBrowser,
    private readonly profile: string,
  ) {}

  /** `caught` is how many parcels its lasso takes. */
  static async open(
    site: Site,
    place: Municipality,
    zoom: number,
    box: Box,
    { viewport = LAPTOP, caught = 0 } = {},
  ): Promise<FloorPage> {
    const profile = newProfile();
    const browser = await openBrowser(profile, viewport);
    await browser.page.goto(floorUrl(site, place, zoom, box, caught));
    await painted(browser.page);
    return new FloorPage(browser.page, browser, profile);
  }

  button(name: 'tag' | 'lasso' | 'clear' | 'undo'): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get figure(): Locator {
    return this.page.getByRole('status');
  }

  async close(): Promise<void> {
    await this.browser.close();
    removeProfile(this.profile);
  }
}
