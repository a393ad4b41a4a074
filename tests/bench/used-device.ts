import type { RdPoint } from '../../src/domain/rd-geometry';
import { rdToWgs84 } from '../../src/package/rd-wgs84';
import { mapBox, openDemo, rememberCamera } from './app-page';
import { LAPTOP, newProfile, openBrowser } from './browser';
import type { Municipality } from './municipality';
import type { Box } from './screen-place';
import type { Site } from './site';

const SESSION_ID = '00000000-0000-4000-8000-000000000001';

/** A browser profile with a session on the demo and its package, and the map left at a place (RD metres). */
export async function usedDevice(
  site: Site,
  { size }: Municipality,
  place: RdPoint,
  zoom: number,
): Promise<{ readonly profile: string; readonly box: Box }> {
  const profile = newProfile();
  const { page, context, close } = await openBrowser(profile, LAPTOP);
  await context.addInitScript(sameIds);
  await page.goto(site.app(size));
  await openDemo(page);
  const box = await mapBox(page);
  await page.goto('about:blank');
  await rememberCamera(page, site, size, SESSION_ID, { center: rdToWgs84(place), zoom, bearing: 0 });
  await page.goto('about:blank');
  await close();
  return { profile, box };
}

/** Every new session gets one id, so that its map position can lie ready. */
function sameIds(): void {
  crypto.randomUUID = () => '00000000-0000-4000-8000-000000000001';
}
