import { defineConfig } from '@playwright/test';
import { PORT as port, SERVICES_SITE, SERVICES_SITE_PORT } from './tests/browser/sites';

const resultFile = process.env.VBNP_BROWSER_RESULT;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: false,
  // Two at a time: a test waits more than it works. Tests of one file stay in order.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: resultFile ? [['list'], ['json', { outputFile: resultFile }]] : [['list']],
  outputDir: 'test-results/browser',
  webServer: [
    { outDir: 'dist', port },
    { outDir: SERVICES_SITE, port: SERVICES_SITE_PORT },
  ].map(({ outDir, port }) => ({
    command: `npx vite preview --outDir ${outDir} --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  })),
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // A trace costs a part of every test, and the picture of a failure mostly says enough: `VBNP_TRACE=1` for who wants one.
    trace: process.env.VBNP_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.VBNP_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        // The map needs the graphics card; drawing the page around it through a card made of software doubles every wait.
        '--disable-gpu-rasterization',
      ],
    },
  },
});
