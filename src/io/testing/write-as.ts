import type { Audience } from '../../domain/release/audience';
import type { Session } from '../../domain/session';
import { type ReleaseFormatId, releaseFormat } from '../release-formats';
import { exportRequest } from '../worker/export-request';
import type { ExportReport } from '../worker/protocol';
import { writeRelease } from '../worker/write-release';

/** A file as the worker makes it, with the plots that fell off. */
export async function writeAs(
  format: ReleaseFormatId,
  session: Session,
  audience: Audience = { kind: 'gemeente' },
): Promise<Uint8Array<ArrayBuffer>> {
  const reports: ExportReport[] = [];
  const choice = { audience, includeDropped: true };
  await writeRelease(
    exportRequest(format, session, choice, { writtenAt: '2026-11-22T16:00:00.000Z', surroundings: null }),
    (report) => reports.push(report),
  );
  const last = reports.at(-1);
  if (last?.kind !== 'written') throw new Error(`${releaseFormat(format).id}: ${JSON.stringify(last)}`);
  return new Uint8Array(await last.written.file.arrayBuffer());
}
