import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import config from '../../playwright.config';
import { ensureChromium } from '../../scripts/system-tools';

export const LAPTOP = { width: 1280, height: 720 };
export const BIG_SCREEN = { width: 1920, height: 1080 };

/** Folders of a Chromium profile that a cold start does not have: kept downloads, compiled scripts and shaders. */
const WARM = /cache/i;

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Starts a browser of its own on a profile folder, with one empty page. The service worker is blocked: it copies the
 * whole program in the background after the first visit, which would be measured along.
 */
export async function openBrowser(profile: string, viewport: typeof LAPTOP): Promise<OpenBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    args: [...(config.use?.launchOptions?.args ?? [])],
    viewport,
    locale: 'nl-NL',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(120_000);
  // tsx keeps function names by a helper that is not there when a function is sent to a page.
  await context.addInitScript('globalThis.__name = (target) => target;');
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page, close: () => context.close() };
}

/** A folder for a new profile, outside the checkout. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'vbnp-bench-'));

/** A copy of a profile with what its sites stored, but nothing that a browser keeps to be quicker the next time. */
export function coldCopy(profile: string): string {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true, filter: (path) => !WARM.test(basename(path)) });
  return copy;
}

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
