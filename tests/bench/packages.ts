import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoStartSession } from '../../fixtures/demo/demo-start-session';
import { generateMunicipality } from '../../fixtures/demo/markerwaard';
import { demoSourcesHash } from '../../fixtures/sources-hash';
import { MEMBER } from '../../src/package/manifest';
import { openPackageFile } from '../../src/package/open-package-file';
import { buildPackage } from '../../tiles/build-package';
import { CACHE } from './paths';

/** About how many parcels the two municipalities have. */
export const SIZES = [18_000, 200_000] as const;
export type Size = (typeof SIZES)[number];

const SEED = 1986;

export const zipPath = (size: Size): string => join(CACHE, 'packages', String(size), 'markerwaard.zip');
export const zipBlob = (size: Size): Blob => new Blob([readFileSync(zipPath(size))]);
/** The parcel tiles out of the zip, for the floor page. */
export const tilesPath = (size: Size): string => join(CACHE, 'packages', String(size), MEMBER.parcelTiles);

/** Builds both packages with the program's own builder, unless they are there and nothing that makes them has changed. */
export async function buildBenchPackages(): Promise<void> {
  for (const size of SIZES) {
    const wanted = demoSourcesHash(`${SEED} ${size}`);
    const stamp = join(CACHE, 'packages', String(size), 'sha256');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    console.warn(`Building a municipality of some ${size} parcels…`);
    const layers = generateMunicipality({ seed: SEED, parcels: size, startSession: demoStartSession() });
    const built = await buildPackage(layers, { builtOn: '2026-01-01' });
    if (!built.ok) throw new Error(`The package was refused: ${JSON.stringify(built.problem)}`);
    mkdirSync(join(CACHE, 'packages', String(size)), { recursive: true });
    writeFileSync(zipPath(size), new Uint8Array(await built.value.file.arrayBuffer()));
    const members = await openPackageFile(built.value.file);
    const tiles = members.ok ? members.value.blobs[MEMBER.parcelTiles] : undefined;
    if (!tiles) throw new Error('The package has no parcel tiles');
    writeFileSync(tilesPath(size), new Uint8Array(await tiles.arrayBuffer()));
    writeFileSync(stamp, wanted);
  }
}
