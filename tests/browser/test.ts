import { type BrowserContext, test as base } from '@playwright/test';
import { DemoParcels } from './demo-parcels';
import { fiveFramesASecond } from './five-frames-a-second';
import { refuseWebGl } from './refuse-webgl';
import { Room } from './room';

interface Fixtures {
  /**
   * For what is not about the map (`test.use({ withoutMap: true })`): a browser that cannot draw one. Drawing takes most of a
   * test's time on a machine without a graphics card, and all but the map works without.
   */
  readonly withoutMap: boolean;
  readonly room: Room;
  /** Hosts other than this machine that a page asked for; a test fails when there is one. */
  readonly outside: string[];
  /** What pages threw, and what they or the browser logged as an error. */
  readonly pageErrors: string[];
  /** Another device: a browser that shares nothing with the first, watched in the same way. */
  readonly otherDevice: () => Promise<Room>;
}

interface WorkerFixtures {
  /** The demo municipality as its package says it is. */
  readonly demo: DemoParcels;
}

/** Lets nothing through but what this machine serves. */
const blockOutside = (context: BrowserContext, asked: string[]): Promise<unknown> =>
  context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname) && !['blob:', 'data:'].includes(url.protocol),
    (route) => {
      asked.push(route.request().url());
      return route.abort('internetdisconnected');
    },
  );

/** Hears every page of the device. */
function watchErrors(context: BrowserContext, errors: string[]): void {
  context.on('weberror', (thrown) => errors.push(String(thrown.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
}

/**
 * Runs in the page: a headless browser has no dialog to ask where a file goes, and would wait for it. Files go among the
 * downloads, as they do in Firefox and Safari.
 */
function withoutSavePicker(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** A page with the network blocked but for this machine, and a watch on what it throws or logs as an error. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // As someone who asked their computer for less motion: the map jumps instead of flying, so a test need not wait.
  contextOptions: { reducedMotion: 'reduce' },
  // Each test has a device of its own; keeping the program on every one of them would cost more than the tests.
  serviceWorkers: 'block',
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are asked for
    async ({}, use, { project }) => use(await DemoParcels.read(project.use.baseURL ?? '')),
    { scope: 'worker' },
  ],
  withoutMap: [false, { option: true }],
  context: async ({ context, withoutMap }, use) => {
    await context.addInitScript(withoutSavePicker);
    await context.addInitScript(withoutMap ? refuseWebGl : fiveFramesASecond);
    await use(context);
  },
  outside: [
    async ({ context }, use) => {
      const asked: string[] = [];
      await blockOutside(context, asked);
      await use(asked);
      base.expect(asked, 'no host but this machine is asked for anything').toEqual([]);
    },
    { auto: true },
  ],
  pageErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      watchErrors(context, errors);
      await use(errors);
      base.expect(errors, 'the page throws nothing and logs no error').toEqual([]);
    },
    { auto: true },
  ],
  room: async ({ page }, use) => use(new Room(page)),
  otherDevice: async ({ browser, outside, pageErrors, withoutMap }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      await context.addInitScript(withoutSavePicker);
      await context.addInitScript(withoutMap ? refuseWebGl : fiveFramesASecond);
      await blockOutside(context, outside);
      watchErrors(context, pageErrors);
      return new Room(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
});

export const expect = test.expect;
