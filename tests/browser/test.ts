import { test as base } from '@playwright/test';
import { DemoParcels } from './demo-parcels';
import { Room } from './room';

interface Fixtures {
  readonly room: Room;
  /** Hosts other than this machine that the page asked for; a test fails when there is one. */
  readonly outside: string[];
  /** Errors the page threw or logged. */
  readonly pageErrors: string[];
}

interface WorkerFixtures {
  /** The demo municipality as its package says it is. */
  readonly demo: DemoParcels;
}

/** A page with the network blocked but for this machine, and a watch on what it throws. */
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
  outside: [
    async ({ context }, use) => {
      const asked: string[] = [];
      await context.route(
        (url) => !['localhost', '127.0.0.1'].includes(url.hostname) && !['blob:', 'data:'].includes(url.protocol),
        (route) => {
          asked.push(route.request().url());
          return route.abort('internetdisconnected');
        },
      );
      await use(asked);
      base.expect(asked, 'no host but this machine is asked for anything').toEqual([]);
    },
    { auto: true },
  ],
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(errors);
      base.expect(errors, 'the page throws nothing').toEqual([]);
    },
    { auto: true },
  ],
  room: async ({ page }, use) => use(new Room(page)),
});

export const expect = test.expect;
