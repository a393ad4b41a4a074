import { plotLabel } from '../domain/designation';
import { startId } from '../domain/ids';
import { handOut, startRound } from '../domain/intents/hand-out';
import { exportFileName } from '../io/export-file-name';
import { EXPORT_FORMATS, type ExportFormat } from '../io/formats';
import { plotOutlines } from '../io/plot-outlines';
import type { ExportChoice } from '../io/write-context';
import { rdToWgs84 } from '../package/rd-wgs84';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { download } from './download';
import { loadPart } from './load-part';
import { change, mayChange, type Wires } from './wires';

/** Writes the open session in one of the export formats and hands it over as a download. */
export const exportActions = (wires: Wires, storage: DeviceStorage): Pick<Actions, 'exportAs' | 'startRound'> => ({
  startRound: () => change(wires, (before) => startRound(before, startId(wires.newId()))),
  async exportAs(formatId, choice = { audience: 'gemeente', includeDropped: true }) {
    const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
    if (!format) throw new Error(`There is no export format "${formatId}"`);
    const write = await loadPart(wires, format.loadWriter);
    if (!write) return;
    // A start that is not kept could never be merged with.
    if (format.handsOut && !mayChange(wires)) return;
    if (format.handsOut) change(wires, (before) => handOut(before, startId(wires.newId())));
    const { session } = wires.session.getState();
    if (!session) return;
    const writtenAt = wires.now();
    const outlines = plotOutlines();
    const text = write(session, {
      ...choice,
      writtenAt,
      union: outlines.union,
      toWgs84: rdToWgs84,
    });
    const name = exportFileName(session.header, writtenAt, format, forWhom(wires, format, choice));
    const file = format.withPackage ? await withPackage(wires, storage, text) : new Blob([text], { type: format.mime });
    if (!file) return;
    download(file, name);
    wires.notice('info', wiringTexts.exported(name));
    const unjoined = outlines.unjoined().map((plot) => `${plotLabel(plot)} ${plot.name}`);
    if (unjoined.length > 0) wires.notice('problem', problemText({ name: 'plots-not-joined', plots: unjoined }));
  },
});

/** A file for others says so in its name, and a bid says of whom it is: neither is saved over another. */
function forWhom({ session, view }: Wires, { bringsBack }: ExportFormat, { audience }: ExportChoice): string {
  if (!bringsBack) return audience === 'gemeente' ? '' : audience;
  const { proposer } = view.getState();
  return (proposer && session.getState().session?.partners.get(proposer)?.name) ?? '';
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
