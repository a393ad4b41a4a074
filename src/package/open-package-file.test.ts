import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it, vi } from 'vitest';
import { type Manifest, MEMBER, type MemberName } from './manifest';
import { openPackage } from './open-package';
import { MAX_PACKAGE_BYTES, openPackageFile } from './open-package-file';
import { packageIdOf } from './package-id';
import { sha256Hex } from './sha256';

const EMPTY = '{"type":"FeatureCollection","features":[]}';
const CONTENT: Readonly<Partial<Record<MemberName, string>>> = {
  [MEMBER.parcels]: 'bytes of the parcels',
  [MEMBER.parcelTiles]: 'bytes of the tiles',
  [MEMBER.care]: EMPTY,
  [MEMBER.amenities]: EMPTY,
  [MEMBER.areas]: EMPTY,
  [MEMBER.start]: '{}',
};
type Contents = Partial<Record<MemberName, string>>;

async function manifestOf(contents: Contents, changes: Partial<Manifest> = {}): Promise<Manifest> {
  const members = await Promise.all(
    Object.entries(contents).map(async ([name, text = '']) => ({
      name: name as MemberName,
      bytes: new Blob([text]).size,
      sha256: await sha256Hex(new Blob([text])),
    })),
  );
  return {
    schemaVersion: 1,
    packageId: await packageIdOf(members),
    municipalityCode: 'GM0987',
    municipalityName: 'Teststad',
    fictional: true,
    bounds: [5, 52, 5.1, 52.1],
    builtOn: '2026-01-01',
    layers: [],
    members,
    ...changes,
  };
}

async function zipOf(entries: Readonly<Record<string, string>>, password?: string): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...(password ? { password } : {}) });
  for (const [name, text] of Object.entries(entries)) await writer.add(name, new TextReader(text));
  return writer.close();
}

/** A package whose manifest promises `promised`, and that holds `held`. */
async function packageOf(promised: Contents, held: Contents, changes: Partial<Manifest> = {}): Promise<Blob> {
  const manifest = await manifestOf(promised, changes);
  return zipOf({ [MEMBER.manifest]: JSON.stringify(manifest), ...held });
}

const without = (name: MemberName): Contents =>
  Object.fromEntries(Object.entries(CONTENT).filter(([member]) => member !== name));

describe('the gate for package files', () => {
  it('takes a whole package apart', async () => {
    const opened = await openPackageFile(await packageOf(CONTENT, CONTENT));
    if (!opened.ok) throw new Error(opened.problem.name);
    expect(opened.value.notes).toEqual([]);
    expect(opened.value.manifest.municipalityName).toBe('Teststad');
    expect(Object.keys(opened.value.blobs).sort()).toEqual(Object.keys(CONTENT).sort());
    expect(await opened.value.blobs[MEMBER.parcels]?.text()).toBe(CONTENT[MEMBER.parcels]);
  });

  it('names what is wrong with a file that is no package', async () => {
    const problemOf = async (file: Blob) => {
      const opened = await openPackageFile(file);
      return opened.ok ? null : opened.problem;
    };
    const huge = new Blob(['x']);
    Object.defineProperty(huge, 'size', { value: MAX_PACKAGE_BYTES + 1 });
    expect(await problemOf(new Blob([]))).toEqual({ name: 'package-empty' });
    expect(await problemOf(huge)).toMatchObject({ name: 'package-too-large' });
    expect(await problemOf(new Blob(['geen zip']))).toEqual({ name: 'package-not-zip' });
    const whole = await packageOf(CONTENT, CONTENT);
    expect(await problemOf(whole.slice(0, whole.size - 200))).toEqual({ name: 'package-not-zip' });
    expect(await problemOf(await zipOf({ 'foto.jpg': 'x' }))).toEqual({ name: 'package-manifest-missing' });
    expect(await problemOf(await zipOf({ [MEMBER.manifest]: '{}' }, 'geheim'))).toEqual({ name: 'package-encrypted' });
    expect(await problemOf(await zipOf({ [MEMBER.manifest]: 'geen json' }))).toMatchObject({
      name: 'package-manifest-invalid',
    });
    expect(await problemOf(await packageOf(CONTENT, CONTENT, { municipalityCode: 'Zwolle' }))).toMatchObject({
      name: 'package-manifest-invalid',
      detail: expect.stringContaining('municipalityCode'),
    });
    expect(await problemOf(await packageOf(CONTENT, CONTENT, { packageId: 'a'.repeat(64) }))).toEqual({
      name: 'package-manifest-invalid',
      detail: 'packageId',
    });
    expect(await problemOf(await packageOf(CONTENT, CONTENT, { schemaVersion: 4 }))).toEqual({
      name: 'package-newer',
      version: 4,
      supported: 3,
    });
  });

  it.each([MEMBER.parcels, MEMBER.parcelTiles])('refuses a package without %s, or with other bytes', async (name) => {
    const missing = { ok: false, problem: { name: 'package-member-missing', member: name } };
    expect(await openPackageFile(await packageOf(CONTENT, without(name)))).toEqual(missing);
    expect(await openPackageFile(await packageOf(without(name), CONTENT))).toEqual(missing);
    const damaged = await packageOf(CONTENT, { ...CONTENT, [name]: 'bytes of the parcel$' });
    expect(await openPackageFile(damaged)).toEqual({
      ok: false,
      problem: { name: 'package-member-damaged', member: name },
    });
  });

  it('refuses parcels whose packed bytes are broken', async () => {
    const text = 'abcdefghij'.repeat(2000);
    const contents = { ...CONTENT, [MEMBER.parcels]: text };
    const bytes = new Uint8Array(await (await packageOf(contents, contents)).arrayBuffer());
    const name = new TextEncoder().encode(MEMBER.parcels);
    const start = bytes.findIndex((_, at) => name.every((byte, offset) => bytes[at + offset] === byte));
    for (let at = start + 40; at < start + 60; at++) bytes[at] = 0xff;
    const silence = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const opened = await openPackageFile(new Blob([bytes]));
    silence.mockRestore();
    expect(opened).toEqual({ ok: false, problem: { name: 'package-member-damaged', member: MEMBER.parcels } });
  });

  it.each([
    [MEMBER.care, 'care'],
    [MEMBER.amenities, 'amenities'],
    [MEMBER.areas, 'areas'],
    [MEMBER.start, 'start'],
  ] as const)('goes on without %s, and says so', async (name, layer) => {
    const opened = async (file: Blob) => {
      const result = await openPackageFile(file);
      if (!result.ok) throw new Error(result.problem.name);
      expect(result.value.blobs[name]).toBeUndefined();
      return result.value.notes;
    };
    const note = { name: 'layer-left-out', layer, member: name };
    expect(await opened(await packageOf(CONTENT, without(name)))).toEqual([{ ...note, cause: 'missing' }]);
    const damaged = await packageOf(CONTENT, { ...CONTENT, [name]: '{"features":[' });
    expect(await opened(damaged)).toEqual([{ ...note, cause: 'damaged' }]);
    if (name === MEMBER.start) return;
    const nonsense = { ...CONTENT, [name]: '{"type":"FeatureCollection","features":[{"type":"Feature"}]}' };
    expect(await opened(await packageOf(nonsense, nonsense))).toEqual([{ ...note, cause: 'unreadable' }]);
  });

  it('is not taken in by a zip that unpacks to far more than it says', async () => {
    const bomb = await zipOf({ [MEMBER.manifest]: ' '.repeat(5_000_000) });
    const bytes = new Uint8Array(await bomb.arrayBuffer());
    const view = new DataView(bytes.buffer);
    // The unpacked size in the central directory, made 10 bytes.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    const silence = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const opened = await openPackageFile(new Blob([bytes]));
    silence.mockRestore();
    expect(opened.ok).toBe(false);
  });

  it('opens nothing from members without readable parcels', async () => {
    const opened = await openPackageFile(await packageOf(CONTENT, CONTENT));
    if (!opened.ok) throw new Error(opened.problem.name);
    expect(await openPackage(opened.value)).toMatchObject({
      ok: false,
      problem: { name: 'package-member-unreadable', member: MEMBER.parcels },
    });
    expect(await openPackage({ ...opened.value, blobs: {} })).toEqual({
      ok: false,
      problem: { name: 'package-member-missing', member: MEMBER.parcels },
    });
  });

  it('reads a zip that another program made, with folders and files that are not ours', async () => {
    const manifest = await manifestOf(CONTENT);
    const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    await writer.add('__MACOSX/', undefined, { directory: true });
    await writer.add('leesmij.txt', new TextReader('hallo'));
    for (const [name, text] of Object.entries({ ...CONTENT, [MEMBER.manifest]: JSON.stringify(manifest) }))
      await writer.add(name, new BlobReader(new Blob([text])), { level: 0 });
    expect((await openPackageFile(await writer.close())).ok).toBe(true);
  });
});

describe('a basemap of the BRT', () => {
  const layer = {
    name: 'basemap',
    members: [MEMBER.basemap],
    featureCount: 3,
    crs: 'EPSG:3857',
    tileSchema: 'brt',
    tileLayers: ['water'],
    source: 'BRT Achtergrondkaart, Kadaster via PDOK',
    licence: 'CC BY 4.0',
    referenceDate: '2026-11-25',
  } as const;
  const changes: Partial<Manifest> = { schemaVersion: 3, layers: [layer] };
  const good = { type: 'fill', source: 'x', 'source-layer': 'water', paint: { 'fill-color': 'red' } };
  const styled = (style: string): Contents => ({
    ...CONTENT,
    [MEMBER.basemap]: 'tiles',
    [MEMBER.basemapStyle]: style,
  });
  const styleOf = (...layers: readonly object[]): string => JSON.stringify({ version: 8, layers });

  it('comes in with its style', async () => {
    const contents = styled(styleOf(good));
    const opened = await openPackageFile(await packageOf(contents, contents, changes));
    expect(opened).toMatchObject({ value: { notes: [], manifest: { layers: [{ tileSchema: 'brt' }] } } });
  });

  it('loses what is not good in it, and says so', async () => {
    const contents = styled(styleOf(good, { ...good, filter: ['kwaad'] }));
    const opened = await openPackageFile(await packageOf(contents, contents, changes));
    expect(opened).toMatchObject({ value: { notes: [{ name: 'style-layers-dropped', count: 1 }] } });
  });

  it('stays when its style cannot be read', async () => {
    for (const [held, cause] of [
      [styled('geen stijl'), 'unreadable'],
      [{ ...CONTENT, [MEMBER.basemap]: 'tiles' }, 'missing'],
    ] as const) {
      const opened = await openPackageFile(await packageOf(styled('geen stijl'), held, changes));
      if (!opened.ok) throw new Error(opened.problem.name);
      expect(opened.value.notes).toEqual([{ name: 'style-left-out', member: MEMBER.basemapStyle, cause }]);
      expect(opened.value.blobs[MEMBER.basemap]).toBeDefined();
      expect(opened.value.blobs[MEMBER.basemapStyle]).toBeUndefined();
    }
  });
});
