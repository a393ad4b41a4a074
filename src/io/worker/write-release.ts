import { plotLabel } from '../../domain/designation';
import { rdToWgs84 } from '../../package/rd-wgs84';
import { plotOutlines } from '../plot-outlines';
import { type ReleaseFormat, releaseFormat, type WriteRelease } from '../release-formats';
import type { WriteContext } from '../write-context';
import type { ExportReport, ExportRequest } from './protocol';

/** Writes one file. What goes wrong is reported, not thrown. */
export async function writeRelease(request: ExportRequest, report: (report: ExportReport) => void): Promise<void> {
  const { context } = request;
  const format = releaseFormat(request.format);
  const problem = (name: 'export-failed' | 'export-not-loaded', error: unknown): void => {
    console.warn(`${format.id} was not written`, error);
    report({ kind: 'problem', problem: { name, detail: String(error) } });
  };
  const write = await boundWriter(format, request.content).catch((error: unknown) =>
    problem('export-not-loaded', error),
  );
  if (!write) return;
  try {
    const outlines = plotOutlines();
    const content = await write({
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

/** The format's writer with what it writes. @throws when that is not what the format is made of: a bug */
async function boundWriter(
  format: ReleaseFormat,
  content: ExportRequest['content'],
): Promise<(context: WriteContext) => ReturnType<WriteRelease>> {
  if (format.totals && 'totals' in content) {
    const write = await format.loadWriter();
    return (context) => write(content.totals, context);
  }
  if (format.totals || 'totals' in content) throw new Error(`${format.id} is not made of this`);
  const write = await format.loadWriter();
  return (context) => write(content.release, context);
}
