import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The table of docs/architecture.md: which room may import from which. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/package': ['src/domain'],
  'src/session': ['src/domain', 'src/package'],
  'src/services': ['src/domain', 'src/package', 'src/session'],
  'src/io': ['src/domain', 'src/package', 'src/session'],
  'src/map': ['src/domain', 'src/package', 'src/session'],
  'src/ui': ['src/domain', 'src/package', 'src/session', 'src/services', 'src/io', 'src/map'],
  'src/wiring': ['src/domain', 'src/package', 'src/session', 'src/services', 'src/io', 'src/map', 'src/ui'],
  tiles: ['src/domain', 'src/package', 'src/services'],
};
const ROOMS = Object.keys(MAY);
const PLACES = [...ROOMS, 'fixtures', 'tests', 'scripts'];

/** Libraries that a room must do without; of the domain any. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['react', 'zustand/vanilla', 'maplibre-gl', 'idb', '@turf/turf', 'node:fs/promises'],
  'src/package': ['react', 'react-dom/client', 'maplibre-gl'],
  'src/session': ['react', 'maplibre-gl'],
  'src/services': ['react', 'maplibre-gl'],
  'src/io': ['react', 'maplibre-gl'],
  'src/map': ['react', 'react/jsx-runtime', 'react-dom'],
  'src/ui': ['maplibre-gl'],
  tiles: ['node:fs', 'node:fs/promises'],
};

interface Probe {
  /** Path of the file that imports. */
  readonly file: string;
  readonly imports: string;
  readonly allowed: boolean;
}

const relative = (from: string, to: string): string => {
  const path = posix.relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

const probes: Probe[] = [];
const probe = (file: string, imports: string, allowed: boolean): void => {
  probes.push({ file, imports, allowed });
};

for (const room of ROOMS) {
  for (const place of PLACES) {
    const allowed = place === room || (MAY[room] ?? []).includes(place);
    const name = place.replace('/', '-');
    for (const [at, file] of [`${room}/to-${name}.ts`, `${room}/deep/down/to-${name}.ts`].entries())
      probe(file, relative(file, at === 0 ? `${place}/thing` : `${place}/deep/thing.ts`), allowed);
  }
  const main = `${room}/to-main.ts`;
  probe(main, relative(main, 'src/main'), false);
  for (const [at, library] of (NEVER[room] ?? []).entries()) probe(`${room}/library-${at}.ts`, library, false);
}
// What starts a worker is the one kind of door from the program into the package builder, and only the wiring has the key.
const CLIENTS = ['tiles/worker/build-package-in-worker', 'tiles/worker/prepare-in-worker'];
for (const room of ROOMS.filter((name) => name.startsWith('src/'))) {
  for (const [at, client] of CLIENTS.entries()) {
    const file = `${room}/to-worker-${at}.ts`;
    probe(file, relative(file, client), room === 'src/wiring');
  }
  const behind = `${room}/to-engine.ts`;
  probe(behind, relative(behind, 'tiles/worker/preparation/preparation-client'), false);
}
probe('src/map/library-allowed.ts', 'maplibre-gl', true);
probe('src/ui/library-allowed.ts', 'react', true);
probe('tiles/cli-probe.ts', 'node:fs', true);
probe('tiles/deep/probe.test.ts', 'node:fs/promises', true);
probe('tiles/cli-to-map.ts', '../src/map/thing', false);
probe('tiles/to-map.test.ts', '../src/map/thing', false);
probe('tiles/to-fixtures.test.ts', '../fixtures/thing', true);
probe('src/main.tsx', '../tiles/thing', false);

const FORMS = [
  (path: string) => `import '${path}';\n`,
  (path: string) => `import type { Thing } from '${path}';\nexport const thing: Thing | null = null;\n`,
  (path: string) => `export { thing } from '${path}';\n`,
  (path: string) => `export const thing = () => import('${path}');\n`,
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'import-direction-'))).replaceAll('\\', '/');
let refused: ReadonlySet<string>;

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const [at, { file, imports }] of probes.entries()) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), FORMS[at % FORMS.length]?.(imports) ?? '');
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      biome,
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=none',
      '--vcs-enabled=false',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  refused = new Set(
    [...stdout.matchAll(/^::error title=lint\/style\/noRestrictedImports,file=([^,]+),/gm)].map(([, path]) =>
      posix.relative(folder, (path ?? '').replaceAll('\\', '/')),
    ),
  );
  if (refused.size === 0) throw new Error(`Biome refused nothing at all:\n${stdout}${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each probe is a file of its own', () => {
  expect(new Set(probes.map(({ file }) => file)).size).toBe(probes.length);
});

test.each(ROOMS)('the linter refuses what %s may not import, and nothing else', (room) => {
  const here = probes.filter(({ file }) => file.startsWith(`${room}/`));
  const wrong = here.filter(({ file, allowed }) => refused.has(file) === allowed);
  expect(here.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test('the program’s entry imports no builder', () => {
  expect(refused).toContain('src/main.tsx');
});
