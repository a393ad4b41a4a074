import { expect, test } from 'vitest';
import { listedPackages } from './package-labels';

const aPackage = (packageId: string, parcels: number, bytes: number) => ({
  packageId,
  municipalityName: 'Markerwaard',
  fictional: false,
  builtOn: '2026-11-25',
  layers: [{ name: 'parcels', featureCount: parcels }] as never,
  members: [{ name: 'parcels.fgb', bytes, sha256: '' }] as never,
});
const labels = (...packages: ReturnType<typeof aPackage>[]) => listedPackages(packages).map(({ label }) => label);

test('packages of one day and one gemeente are told apart by their parcels, their size, or a number', () => {
  expect(labels(aPackage('a', 3182, 4_000_000), aPackage('b', 3190, 4_000_000))).toEqual([
    'Markerwaard, 25 november 2026, 3.182 percelen',
    'Markerwaard, 25 november 2026, 3.190 percelen',
  ]);
  expect(labels(aPackage('a', 1, 4_000_000), aPackage('b', 1, 9_000_000), aPackage('c', 1, 9_000_000))).toEqual([
    'Markerwaard, 25 november 2026, 1 perceel, 4 MB',
    'Markerwaard, 25 november 2026, 1 perceel, 9 MB (1)',
    'Markerwaard, 25 november 2026, 1 perceel, 9 MB (2)',
  ]);
});
