import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isInstalled, run } from './run-command';

/** Chromium without windows: the same engine, a sixth less work for the same test than the whole browser without its windows. */
const DEBIAN_HEADLESS = '/usr/bin/chromium-headless-shell';
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isInstalled('apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], env)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)) === 0;
}

/**
 * Path of a Chromium for the browser tests: Playwright's own where it can be had (an ordinary laptop), else
 * Debian's, installed when we are root. Throws with what to do when there is none.
 */
export async function ensureChromium(): Promise<string> {
  const playwrightsOwn = chromium.executablePath();
  if (existsSync(playwrightsOwn)) return playwrightsOwn;
  if (existsSync(DEBIAN_HEADLESS) || (await aptInstall(['chromium-headless-shell']))) return DEBIAN_HEADLESS;
  if (existsSync(DEBIAN_CHROMIUM) || (await aptInstall(['chromium']))) return DEBIAN_CHROMIUM;
  if ((await run('npx', ['playwright', 'install', 'chromium'])) === 0 && existsSync(playwrightsOwn))
    return playwrightsOwn;
  throw new Error('No Chromium for the browser tests. Install it (Debian: apt-get install chromium) and try again.');
}

/** True when GDAL's `ogrinfo` is here (installed on Debian when we are root): other people's reader for our files. */
export async function ensureGdal(): Promise<boolean> {
  return isInstalled('ogrinfo') || ((await aptInstall(['gdal-bin'])) && isInstalled('ogrinfo'));
}
