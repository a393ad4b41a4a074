import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import config from '../../playwright.config';
import { refuseWebGl } from './refuse-webgl';

/** A browser on a profile that stays, which can be killed as a power cut or the task manager would. */
export interface KillableBrowser {
  newTab(): Promise<Page>;
  /** Ends every process of the browser at once. */
  kill(): Promise<void>;
}

export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const { executablePath = '', args = [] } = config.use?.launchOptions ?? {};
  const browserProcess = spawn(
    executablePath,
    ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=nl-NL', ...args],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser: Browser = await chromium.connectOverCDP(await addressOf(browserProcess));
  const [context] = browser.contexts();
  if (!context) throw new Error('A browser has a default context');
  return {
    async newTab() {
      const page = await context.newPage();
      // What is kept has nothing to do with the map, which takes most of the time.
      await page.addInitScript(refuseWebGl);
      page.setDefaultTimeout(30_000);
      await page.setViewportSize({ width: 1280, height: 720 });
      return page;
    },
    async kill() {
      const gone = once(browserProcess, 'exit');
      // The whole group: the processes for pages and storage are children.
      process.kill(-(browserProcess.pid ?? 0), 'SIGKILL');
      await gone;
    },
  };
}

/** Ends the tab's own process; the browser goes on. */
export async function killTab(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Never answered: who should answer is gone.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser was started with a pipe');
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The browser ended before it listened');
}
