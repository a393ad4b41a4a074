/**
 * `npm test`: everything that must hold, on a bare machine: installs the browser and GDAL where it may, then
 * lint, types, unused code, unit tests and browser tests. Ends with one plain line of counts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildDemo } from '../fixtures/build-demo';
import { SERVICES_PORT, SERVICES_SITE } from '../tests/browser/sites';
import { run } from './run-command';
import { ensureChromium, ensureGdal } from './system-tools';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

function readJson(path: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`No readable result in ${path}: ${String(error)}`);
    return null;
  }
}
const numberIn = (from: unknown, key: string): number => {
  const value = typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[key] : undefined;
  return typeof value === 'number' ? value : 0;
};

async function gate(name: string, args: readonly string[], environment = process.env): Promise<void> {
  console.log(`\n── ${name}`);
  const code = await run('npx', args, environment);
  if (code === 0) counts.passed += 1;
  else {
    counts.failed += 1;
    console.error(`${name} failed (exit code ${code})`);
  }
}

const env: NodeJS.ProcessEnv = { ...process.env };
env.VBNP_CHROMIUM = await ensureChromium();
if (!(await ensureGdal())) {
  console.warn(
    '\nGDAL is not on this machine and could not be installed: its checks are skipped, and counted as such.',
  );
  env.VBNP_WITHOUT_GDAL = '1';
}

await gate('Format and lint', ['biome', 'ci', '.', '--colors=off']);
await gate('Types', ['tsc', '--noEmit']);
await gate('Unused code', ['knip']);

console.log('\n── Unit tests');
const unitCode = await run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
  env,
);
const unit = readJson(`${results}/unit.json`);
counts.passed += numberIn(unit, 'numPassedTests');
counts.failed += numberIn(unit, 'numFailedTests');
counts.skipped += numberIn(unit, 'numPendingTests');
if (unitCode !== 0 && numberIn(unit, 'numFailedTests') === 0) counts.failed += 1;

console.log('\n── Browser tests');
const buildWithServices = ['vite', 'build', '--logLevel', 'warn', '--outDir', SERVICES_SITE, '--emptyOutDir'];
await buildDemo();
await gate('Build', ['vite', 'build', '--logLevel', 'warn']);
await gate('Build that asks the stand-in for the public services', buildWithServices, {
  ...env,
  VITE_SERVICES: `http://localhost:${SERVICES_PORT}`,
});
const browserCode = await run('npx', ['playwright', 'test'], {
  ...env,
  VBNP_BROWSER_RESULT: `${results}/browser.json`,
});
const browser = readJson(`${results}/browser.json`)?.stats;
counts.passed += numberIn(browser, 'expected') + numberIn(browser, 'flaky');
counts.failed += numberIn(browser, 'unexpected');
counts.skipped += numberIn(browser, 'skipped');
if (browserCode !== 0 && numberIn(browser, 'unexpected') === 0) counts.failed += 1;

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
