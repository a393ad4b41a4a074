import { exportFileName } from '../io/export-file-name';
import { EXPORT_FORMATS, type ExportFormat } from '../io/formats';
import { rdToWgs84 } from '../package/rd-wgs84';
import type { Actions } from '../ui/app';
import { wiringTexts } from '../ui/texts/wiring';
import { loadPart } from './load-part';
import { gemeenteOf, type Wires } from './wires';

/** Long enough for every browser to have taken the bytes from the address. */
const RELEASE_AFTER_MS = 60_000;

/** Writes the open session in one of the export formats and hands it over as a download. */
export const exportActions = (wires: Wires): Pick<Actions, 'exportAs'> => ({
  async exportAs(formatId, choice = { audience: 'gemeente', includeDropped: true }) {
    const { session } = wires.session.getState();
    const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
    if (!session) return;
    if (!format) throw new Error(`There is no export format "${formatId}"`);
    const tools = await loadPart(wires, () => loadTools(format));
    if (!tools) return;
    const writtenAt = wires.now();
    const text = tools.write(session, {
      ...choice,
      writtenAt,
      union: (plot) => tools.dissolve(plot.parcels.map(({ geometry }) => geometry)),
      toWgs84: rdToWgs84,
      parcelSource: gemeenteOf(wires)?.manifest.layers.find(({ name }) => name === 'parcels') ?? null,
    });
    const name = exportFileName(session.header, writtenAt, format);
    download(new Blob([text], { type: format.mime }), name);
    wires.notice('info', wiringTexts.exported(name));
  },
});

/** What writes the format, and for plots on a map what joins their parcels. The session file needs nothing fetched. */
async function loadTools(format: ExportFormat) {
  const [write, { dissolve }] = await Promise.all([
    format.loadWriter(),
    format.wholeSession ? { dissolve: () => [] } : import('../package/dissolve'),
  ]);
  return { write, dissolve };
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
