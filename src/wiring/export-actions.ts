import { startId } from '../domain/ids';
import { handOut, startRound } from '../domain/intents/hand-out';
import { TOTALS_AUDIENCE } from '../domain/release/audience';
import { exportFileName } from '../io/export-file-name';
import { releaseFormat } from '../io/release-formats';
import { SESSION_FORMATS, type SessionFormat } from '../io/session-formats';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { copyTable } from './copy-table';
import type { ExportRuns } from './export-runs';
import type { FileSaver } from './file-saver';
import { forWhom } from './for-whom';
import { loadPart } from './load-part';
import { mindConfidential } from './mind-confidential';
import { change, gemeenteOf, mayChange, type Wires } from './wires';

type ExportActions = 'exportAs' | 'exportRelease' | 'releaseFileName' | 'cancelExport' | 'copyTable' | 'startRound';

/** Writes the open session in one of the formats and saves it where the user says, or among the downloads. */
export function exportActions(
  wires: Wires,
  storage: DeviceStorage,
  { runs, saver }: { readonly runs: ExportRuns; readonly saver: FileSaver },
): Pick<Actions, ExportActions> {
  const releaseFileName: Actions['releaseFileName'] = (id, choice) => {
    const { session } = wires.session.getState();
    const format = releaseFormat(id);
    const audience = format.totals ? TOTALS_AUDIENCE : choice.audience;
    return session ? exportFileName(session.header, wires.now(), format, forWhom(audience)) : '';
  };

  return {
    startRound: () => change(wires, (before) => startRound(before, startId(wires.newId()))),
    releaseFileName,

    async exportAs(formatId, where) {
      const format = SESSION_FORMATS.find(({ id }) => id === formatId);
      if (!format) throw new Error(`There is no session format "${formatId}"`);
      const { session } = wires.session.getState();
      // A start that is not kept could never be merged with.
      if (!session || (format.handsOut && !mayChange(wires))) return;
      const name = exportFileName(session.header, wires.now(), format, bidOf(wires, format));
      const file = { ...format, name, make: () => sessionFile(wires, storage, format) };
      await (where === 'download' ? saver.download(file) : saver.askAndSave(file));
    },

    async exportRelease(format, choice) {
      if (wires.state.getState().exporting) return;
      let apart: readonly string[] = [];
      const make = async (): Promise<Blob | null> => {
        const { session } = wires.session.getState();
        if (!session) return null;
        const { signal, show, end } = runs.begin(format);
        const work = await loadPart(wires, () => import('./release-work'));
        const written = await work?.writeFileFor(wires, session, { format, choice }, { onProgress: show, signal });
        end();
        if (written?.ok && !signal.aborted) {
          apart = written.value.unjoined;
          return written.value.file;
        }
        const problem = written && !written.ok ? written.problem : null;
        if (problem && problem.name !== 'export-stopped') wires.notice('problem', problemText(problem));
        return null;
      };
      // Totals hold no plots.
      const mind = async (): Promise<string | null> =>
        releaseFormat(format).totals ? null : mindConfidential(wires, choice);
      await saver.askAndSave({ ...releaseFormat(format), name: releaseFileName(format, choice), make, mind });
      if (apart.length > 0) wires.notice('problem', problemText({ name: 'plots-not-joined', plots: apart }));
    },

    copyTable: (choice) => copyTable(wires, choice),
    cancelExport() {
      if (!wires.state.getState().exporting) return;
      runs.cancel();
      wires.notice('info', wiringTexts.exportStopped);
    },
  };
}

/** A bid says in its name of whom it is. */
function bidOf({ session, view }: Wires, { bringsBack }: SessionFormat): string {
  const { proposer } = view.getState();
  return bringsBack && proposer ? (session.getState().session?.partners.get(proposer)?.name ?? '') : '';
}

/** The session as it is now; null, and said on the screen, when it cannot be had. */
async function sessionFile(wires: Wires, storage: DeviceStorage, format: SessionFormat): Promise<Blob | null> {
  const write = await loadPart(wires, format.loadWriter);
  if (!write) return null;
  if (format.handsOut) change(wires, (before) => handOut(before, startId(wires.newId())));
  const { session } = wires.session.getState();
  if (!session) return null;
  const text = write(session, { writtenAt: wires.now() });
  return format.withPackage ? withPackage(wires, storage, text) : new Blob([text], { type: format.mime });
}

/** A zip of the open package and this session file; null, and said on the screen, when the package cannot be had. */
async function withPackage(wires: Wires, storage: DeviceStorage, sessionText: string): Promise<Blob | null> {
  const manifest = gemeenteOf(wires)?.manifest;
  const writer = await loadPart(wires, () => import('../package/write-package-file'));
  const kept = manifest && (await storage.packages.get(manifest.packageId));
  if (!writer) return null;
  if (kept?.ok && kept.value) return writer.writePackageFile(kept.value, sessionText);
  wires.notice('problem', problemText(kept && !kept.ok ? kept.problem : { name: 'package-not-kept' }));
  return null;
}
