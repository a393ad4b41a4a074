import { startId } from '../domain/ids';
import { handOut, startRound } from '../domain/intents/hand-out';
import { release } from '../domain/release/release';
import { exportFileName } from '../io/export-file-name';
import { releaseFormat } from '../io/release-formats';
import { SESSION_FORMATS, type SessionFormat } from '../io/session-formats';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { download } from './download';
import type { ExportRuns } from './export-runs';
import { forWhom } from './for-whom';
import { loadPart } from './load-part';
import { surroundingsOf } from './surroundings-of';
import { change, mayChange, type Wires } from './wires';

/** Writes the open session in one of the formats and hands it over as a download. */
export function exportActions(
  wires: Wires,
  storage: DeviceStorage,
  runs: ExportRuns,
): Pick<Actions, 'exportAs' | 'exportRelease' | 'cancelExport' | 'startRound'> {
  const saved = (file: Blob, name: string): void => {
    download(file, name);
    wires.notice('info', wiringTexts.exported(name));
  };
  return {
    startRound: () => change(wires, (before) => startRound(before, startId(wires.newId()))),
    async exportAs(formatId) {
      const format = SESSION_FORMATS.find(({ id }) => id === formatId);
      if (!format) throw new Error(`There is no session format "${formatId}"`);
      const write = await loadPart(wires, format.loadWriter);
      if (!write) return;
      // A start that is not kept could never be merged with.
      if (format.handsOut && !mayChange(wires)) return;
      if (format.handsOut) change(wires, (before) => handOut(before, startId(wires.newId())));
      const { session } = wires.session.getState();
      if (!session) return;
      const writtenAt = wires.now();
      const text = write(session, { writtenAt });
      const file = format.withPackage
        ? await withPackage(wires, storage, text)
        : new Blob([text], { type: format.mime });
      if (file) saved(file, exportFileName(session.header, writtenAt, format, bidOf(wires, format)));
    },
    async exportRelease(formatId, choice) {
      const { session } = wires.session.getState();
      const writer = await loadPart(wires, () => import('../io/worker/write-in-worker'));
      if (!session || !writer) return;
      const { signal, show, end } = runs.begin(formatId);
      const writtenAt = wires.now();
      const written = await writer.writeInWorker(
        {
          format: formatId,
          release: release(session, choice),
          context: { writtenAt, surroundings: surroundingsOf(wires) },
        },
        { onProgress: show, signal },
      );
      end();
      if (!written.ok) {
        if (written.problem.name !== 'export-stopped') wires.notice('problem', problemText(written.problem));
        return;
      }
      const { file, unjoined } = written.value;
      saved(file, exportFileName(session.header, writtenAt, releaseFormat(formatId), forWhom(choice.audience)));
      if (unjoined.length > 0) wires.notice('problem', problemText({ name: 'plots-not-joined', plots: unjoined }));
    },
    cancelExport: runs.cancel,
  };
}

/** A bid says in its name of whom it is. */
function bidOf({ session, view }: Wires, { bringsBack }: SessionFormat): string {
  const { proposer } = view.getState();
  return bringsBack && proposer ? (session.getState().session?.partners.get(proposer)?.name ?? '') : '';
}

/** A zip of the open package and this session file; null, and said on the screen, when the package cannot be had. */
async function withPackage(wires: Wires, storage: DeviceStorage, sessionText: string): Promise<Blob | null> {
  const { manifest } = wires.state.getState().gemeente ?? {};
  const writer = await loadPart(wires, () => import('../package/write-package-file'));
  const kept = manifest && (await storage.packages.get(manifest.packageId));
  if (!writer) return null;
  if (kept?.ok && kept.value) return writer.writePackageFile(kept.value, sessionText);
  wires.notice('problem', problemText(kept && !kept.ok ? kept.problem : { name: 'package-not-kept' }));
  return null;
}
