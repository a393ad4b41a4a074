import { expect, test, vi } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { SourceFailure } from '../../package/source/file-problem';
import type { ExportReport } from '../worker/protocol';
import { writeRelease } from '../worker/write-release';

vi.mock('../../package/gdal/fetch-gdal-assets', () => ({
  gdalAssets: () => Promise.reject(new SourceFailure({ name: 'file-reader-unavailable', detail: 'Failed to fetch' })),
}));
vi.mock('../../package/gdal/gdal-assets-in-node', () => ({
  gdalAssets: () => Promise.reject(new SourceFailure({ name: 'file-reader-unavailable', detail: 'Failed to fetch' })),
}));

test.each(['geopackage', 'shapefile'] as const)('without GDAL, a %s is not made, by name', async (format) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const reports: ExportReport[] = [];
  const release = aRelease(aSession([aPlot()]));
  const context = { writtenAt: '2026-11-22T16:00:00.000Z', surroundings: null };
  await writeRelease({ format, content: { release }, context, correctionGrid: null }, (report) => reports.push(report));
  expect(reports).toMatchObject([{ kind: 'problem', problem: { name: 'export-not-loaded' } }]);
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});
