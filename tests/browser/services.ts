import type { Page } from '@playwright/test';
import { generateMunicipality } from '../../fixtures/demo/markerwaard';
import { type RunningServices, startServices } from '../../fixtures/services/start-services';
import { SERVICES_PORT, servicesSite } from './sites';
import { test as base } from './test';

interface WorkerFixtures {
  /** The stand-in for the public services, fed by a small municipality; trouble is for the test to switch on. */
  readonly services: RunningServices;
}

/**
 * A page of the program that asks the stand-in instead of the public services. For one spec file only: its build knows one
 * port, and files run beside each other.
 */
export const test = base.extend<object, WorkerFixtures>({
  services: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are asked for
    async ({}, use) => {
      const services = await startServices({
        municipality: generateMunicipality({ seed: 7, parcels: 2_500 }),
        port: SERVICES_PORT,
      });
      await use(services);
      await services.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ baseURL }, use) => use(servicesSite(baseURL ?? '')),
});

/** Cuts the page off from the network, or gives it back. */
export const setOffline = (page: Page, offline: boolean): Promise<void> => page.context().setOffline(offline);
