import { startId } from '../domain/ids';
import { handOut, startRound } from '../domain/intents/hand-out';
import type { Audience } from '../domain/release/audience';
import { TOTALS_AUDIENCE } from '../domain/release/release-totals';
import { exportFileName } from '../io/export-file-name';
import { releaseFormat } from '../io/release-formats';
import { SESSION_FORMATS, type SessionFormat } from '../io/session-formats';
import { exportRequest } from '../io/worker/export-request';
import type { Surroundings } from '../io/write-context';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { download } from './download';
import { loadPart } from './load-part';
import { change, gemeenteOf, mayChange, type Wires } from './wires';

/** Writes the open session in one of the formats and hands it over as a download. */
export function exportActions(
  wires: Wires,
  storage: DeviceStorage,
): Pick<Actions, 'exportAs' | 'exportRelease' | 'cancelExport' | 'startRound'> {
  let writing = new AbortController();
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
      writing.abort();
      writing = new AbortController();
      const { signal } = writing;
      const writtenAt = wires.now();
      const show = (done: number): void => {
        if (!signal.aborted) wires.state.setState({ exporting: { format: formatId, done } });
      };
      show(0);
      const written = await writer.writeInWorker(
        exportRequest(formatId, session, choice, { writtenAt, surroundings: surroundingsOf(wires) }),
        { onProgress: show, signal },
      );
      if (!signal.aborted) wires.state.setState({ exporting: null });
      if (!written.ok) {
        if (written.problem.name !== 'export-stopped') wires.notice('problem', problemText(written.problem));
        return;
      }
      const { file, unjoined } = written.value;
      const format = releaseFormat(formatId);
      const audience = format.totals ? TOTALS_AUDIENCE : choice.audience;
      saved(file, exportFileName(session.header, writtenAt, format, forWhom(audience)));
      if (unjoined.length > 0) wires.notice('problem', problemText({ name: 'plots-not-joined', plots: unjoined }));
    },
    cancelExport() {
      writing.abort();
      wires.state.setState({ exporting: null });
    },
  };
}

/** What the opened package says of what lies round plots; null when there is none. */
function surroundingsOf(wires: Wires): Surroundings | null {
  const gemeente = gemeenteOf(wires);
  if (!gemeente) return null;
  const areas = gemeente.areas.map(({ level, code, name, parentCode }) => ({ level, code, name, parentCode }));
  return { areas, care: gemeente.care, amenities: gemeente.amenities };
}

/** A file for others says so in its name, so that it is never saved over the gemeente's own. */
const forWhom = (audience: Audience): string =>
  audience.kind === 'gemeente' ? '' : audience.kind === 'partij' ? audience.name : audience.kind;

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
