import { plotLabel } from '../../domain/designation';
import { rdToWgs84 } from '../../package/rd-wgs84';
import { plotOutlines } from '../plot-outlines';
import { releaseFormat } from '../release-formats';
import type { ExportReport, ExportRequest } from './protocol';

/** Writes one file. What goes wrong is reported, not thrown. */
export async function writeRelease(request: ExportRequest, report: (report: ExportReport) => void): Promise<void> {
  const { release, context } = request;
  const format = releaseFormat(request.format);
  const problem = (name: 'export-failed' | 'export-not-loaded', error: unknown): void => {
    console.warn(`${format.id} was not written`, error);
    report({ kind: 'problem', problem: { name, detail: String(error) } });
  };
  const write = await format.loadWriter().catch((error: unknown) => problem('export-not-loaded', error));
  if (!write) return;
  try {
    const outlines = plotOutlines();
    const content = await write(release, {
      ...context,
      union: outlines.union,
      toWgs84: rdToWgs84,
      progress: (done) => report({ kind: 'progress', done }),
    });
    const unjoined = outlines.unjoined().map((plot) => `${plotLabel(plot)} ${plot.name}`);
    report({ kind: 'written', written: { file: new Blob([content], { type: format.mime }), unjoined } });
  } catch (error) {
    problem('export-failed', error);
  }
}
