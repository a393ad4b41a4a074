import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, preview } from 'vite';
import { SIZES, type Size, tilesPath, zipPath } from './packages';
import { CACHE, ROOT } from './paths';

/** The built program (once per municipality, as its demo) and the floor page, on a port of this machine. */
export interface Site {
  app(size: Size): string;
  /** Address of the parcel tiles, for the floor page. */
  tiles(size: Size): string;
  readonly floor: string;
  /** Paths asked for since the last call, in order. */
  takeRequests(): readonly string[];
  stop(): Promise<void>;
}

const SITE = join(CACHE, 'site');

/** Builds the program as it is now, and the floor page, and serves both. */
export async function serveSite(): Promise<Site> {
  rmSync(SITE, { recursive: true, force: true });
  const [first, ...others] = SIZES;
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(SITE, `app-${first}`), emptyOutDir: true },
  });
  for (const size of others) cpSync(join(SITE, `app-${first}`), join(SITE, `app-${size}`), { recursive: true });
  await build({ configFile: join(ROOT, 'tests/bench/floor/vite.config.ts') });
  for (const size of SIZES) {
    const demo = join(SITE, `app-${size}`, 'demo');
    if (!existsSync(demo)) mkdirSync(demo);
    copyFileSync(zipPath(size), join(demo, 'markerwaard.zip'));
    copyFileSync(tilesPath(size), join(SITE, 'floor', `parcels-${size}.pmtiles`));
  }

  let requests: string[] = [];
  const log: Plugin = {
    name: 'log-requests',
    configurePreviewServer(server) {
      server.middlewares.use((request, _response, next) => {
        requests.push(request.url ?? '');
        next();
      });
    },
  };
  const server = await preview({
    configFile: false,
    root: SITE,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 4190, host: 'localhost' },
    plugins: [log],
  });
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('The preview server has no address');
  return {
    app: (size) => `${base}app-${size}/index.html`,
    tiles: (size) => `${base}floor/parcels-${size}.pmtiles`,
    floor: `${base}floor/index.html`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    stop: () => server.close(),
  };
}

/** Where a path of the site lies on disk. */
export const fileOf = (path: string): string => join(SITE, path.replace(/[?#].*$/, ''));
