import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openDemo } from '../app-page';
import { LAPTOP, newProfile, openBrowser, removeProfile } from '../browser';
import { type Line, lineOf } from '../line';
import type { Size } from '../packages';
import { fileOf, type Site } from '../site';

export interface ScriptSize {
  readonly lines: readonly Line[];
  /** kB gzip of every script that was fetched, the largest first. */
  readonly files: readonly { readonly file: string; readonly kB: number }[];
}

const isScript = (path: string): boolean => /\.m?js$/.test(path.replace(/[?#].*$/, ''));
const isMapLibre = (path: string): boolean => basename(path).startsWith('maplibre');
const kB = (path: string): number => gzipSync(readFileSync(fileOf(path)), { level: 9 }).length / 1000;

/** JavaScript that is fetched before the map shows, gzip, without MapLibre and its worker: what the server was asked for. */
export async function measureScriptSize(site: Site, size: Size): Promise<ScriptSize> {
  const profile = newProfile();
  const { page, close } = await openBrowser(profile, LAPTOP);
  site.takeRequests();
  await page.goto(site.app(size));
  await openDemo(page);
  const first = scriptsOf(site.takeRequests());
  await page.goto('about:blank');
  await page.goto(site.app(size));
  await page.getByRole('region', { name: 'Kaart' }).getByRole('application').waitFor();
  const again = scriptsOf(site.takeRequests());
  await close();
  removeProfile(profile);
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + kB(path), 0);
  const line = (what: string, paths: readonly string[]): Line =>
    lineOf({ what, parcels: null, unit: 'kB', values: [sum(paths)] }, { atMost: 200 });
  return {
    lines: [line('JavaScript before the map shows, first time', first), line('the same, session on the device', again)],
    files: first.map((path) => ({ file: basename(path), kB: kB(path) })).sort((a, b) => b.kB - a.kB),
  };
}

const scriptsOf = (paths: readonly string[]): string[] =>
  [...new Set(paths)].filter((path) => isScript(path) && !isMapLibre(path));
