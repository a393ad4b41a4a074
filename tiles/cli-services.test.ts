import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { testServices } from '../fixtures/services/testing/test-services';
import { runCli } from './cli-run';

const { services } = testServices();
const folder = mkdtempSync(join(tmpdir(), 'tiles-services-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function tiles(...parameters: string[]) {
  const said = { out: '', err: '' };
  const status = await runCli(parameters, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

it('makes a package of a municipality from the services', async () => {
  const output = join(folder, 'markerwaard.zip');
  const made = await tiles('--gemeente', 'Markerwaard', '--uit', output, '--diensten', services().url);
  expect(made.err).toContain('parcels ophalen: 100 %');
  expect(made.status).toBe(0);
  const { layers } = JSON.parse(made.out);
  expect(layers.parcels).toMatchObject({ repaired: 0, crs: 'EPSG:28992' });
  for (const { read, written, refused, duplicates } of Object.values<Record<string, number>>(layers))
    expect(read).toBe((written ?? 0) + (refused ?? 0) + (duplicates ?? 0));
  const checked = await tiles('--controleer', output);
  expect(JSON.parse(checked.out)).toMatchObject({
    name: 'Markerwaard',
    layers: { parcels: { read: layers.parcels.written }, areas: { read: layers.areas.written } },
    missing: [],
  });
});

it('takes the basemap along for who asks, and goes without it when that fails', async () => {
  const output = join(folder, 'met-kaart.zip');
  const made = await tiles('--gemeente', 'Markerwaard', '--uit', output, '--diensten', services().url, '--basiskaart');
  expect(made.err).toContain('basemap ophalen: 100 %');
  expect(JSON.parse(made.out)).toMatchObject({ missing: [] });
  const checked = JSON.parse((await tiles('--controleer', output)).out);
  expect(checked.layers.basemap.written).toBeGreaterThan(100);
  expect(checked.notes).toEqual([]);

  const brt = '/api.pdok.nl/kadaster/brt-achtergrondkaart';
  services().trouble.set({
    path: `${brt}/ogc/v1/tiles`,
    trouble: { kind: 'too-many-requests', retryAfter: 600, exposed: true },
  });
  const without = await tiles(
    '--gemeente',
    'Markerwaard',
    '--uit',
    output,
    '--diensten',
    services().url,
    '--basiskaart',
  );
  expect(without.status).toBe(0);
  expect(JSON.parse(without.out).missing).toMatchObject([
    { layer: 'basemap', reason: expect.stringContaining('te druk') },
  ]);
  expect(await tiles('--naam', 'X', '--percelen', 'a', '--uit', output, '--basiskaart')).toMatchObject({ status: 2 });
}, 20_000);

it('says which municipality it does not know, and what does not go together', async () => {
  const output = join(folder, 'nergens.zip');
  const unknown = await tiles('--gemeente', 'Nergenshuizen', '--uit', output, '--diensten', services().url);
  expect(unknown).toMatchObject({ status: 1, out: '', err: expect.stringContaining('Nergenshuizen') });
  expect(existsSync(output)).toBe(false);
  expect(await tiles('--gemeente', 'X', '--percelen', 'a', '--uit', output)).toMatchObject({ status: 2 });
});
