import { type ReleaseChoice, release } from '../domain/release/release';
import type { Result } from '../domain/result';
import type { Session } from '../domain/session';
import { clipboardTable } from '../io/clipboard/clipboard-table';
import type { ReleaseFormatId } from '../io/release-formats';
import { surroundingsOf } from '../io/surroundings-of';
import { exportRequest } from '../io/worker/export-request';
import type { ExportProblem, WrittenFile } from '../io/worker/protocol';
import { writeInWorker } from '../io/worker/write-in-worker';
import { gemeenteOf, type Wires } from './wires';

// Fetched when someone asks for a file for others: nobody needs it to see the map.

/** Makes a file for others. */
export function writeFileFor(
  wires: Pick<Wires, 'state' | 'now'>,
  session: Session,
  { format, choice }: { readonly format: ReleaseFormatId; readonly choice: ReleaseChoice },
  watch: Parameters<typeof writeInWorker>[1],
): Promise<Result<WrittenFile, ExportProblem>> {
  const context = { writtenAt: wires.now(), surroundings: surroundingsOf(gemeenteOf(wires)) };
  return writeInWorker(exportRequest(format, session, choice, context), watch);
}

/** The list as a table for the clipboard. */
export const tableFor = (
  wires: Pick<Wires, 'state'>,
  session: Session,
  choice: ReleaseChoice,
): ReturnType<typeof clipboardTable> => clipboardTable(release(session, choice), surroundingsOf(gemeenteOf(wires)));
