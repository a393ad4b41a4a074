import { expect, test } from 'vitest';
import { aParcel, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import type { RdPoint } from '../../domain/rd-geometry';
import type { ReleaseFormatId } from '../release-formats';
import type { ExportReport } from './protocol';
import { writeRelease } from './write-release';

const context = { writtenAt: '2026-11-22T16:00:00.000Z', surroundings: null };

async function written(format: ReleaseFormatId, session = aSession([aPlot()])): Promise<ExportReport | undefined> {
  const reports: ExportReport[] = [];
  const content = { release: aRelease(session) };
  await writeRelease({ format, content, context, correctionGrid: null }, (report) => reports.push(report));
  return reports.at(-1);
}

test('each GIS file is written by its own writer', async () => {
  const crsOf = async (format: ReleaseFormatId): Promise<unknown> => {
    const report = await written(format);
    return report?.kind === 'written' ? JSON.parse(await report.written.file.text()).crs?.properties.name : report;
  };
  expect(await crsOf('gis-wgs84')).toBeUndefined();
  expect(await crsOf('gis-rd')).toBe('urn:ogc:def:crs:EPSG::28992');
});

test('a writer that breaks off is a problem with a name, and costs nothing else', async () => {
  const broken = aParcel(1, { geometry: [[[[Number.NaN, 0] as RdPoint]]] });
  Object.defineProperty(broken, 'parcelId', {
    get: () => {
      throw new Error('broken on purpose');
    },
  });
  expect(await written('gis-rd', aSession([aPlot({ parcels: [broken] })]))).toMatchObject({
    kind: 'problem',
    problem: { name: 'export-failed' },
  });
});
