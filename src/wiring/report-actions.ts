import type { ReleaseChoice } from '../domain/release/release';
import { exportFileName } from '../io/export-file-name';
import type { Actions } from '../ui/app';
import type { ExportRuns } from './export-runs';
import type { FileSaver } from './file-saver';
import { forWhom } from './for-whom';
import { loadPart } from './load-part';
import { mindConfidential } from './mind-confidential';
import type { Wires } from './wires';

/** The report and the map as a picture; what makes them is fetched when one is asked for. */
export function reportActions(
  wires: Wires,
  { runs, saver }: { readonly runs: ExportRuns; readonly saver: FileSaver },
): Pick<Actions, 'exportReport' | 'printReport' | 'exportMapImage'> {
  const waits = (): boolean => wires.state.getState().exporting !== null;
  const nameOf = ({ audience }: ReleaseChoice, extension: string): string => {
    const { session } = wires.session.getState();
    return session ? exportFileName(session.header, wires.now(), { extension }, forWhom(audience)) : '';
  };
  const mindOf = (choice: ReleaseChoice) => (): Promise<string | null> => mindConfidential(wires, choice);
  return {
    async exportReport(choice, options) {
      if (waits()) return;
      const extension = options.version === 'bestuurlijk' ? 'samenvatting.html' : 'rapport.html';
      const make = async (): Promise<Blob | null> => {
        const part = await loadPart(wires, () => import('./report-work'));
        return (await part?.reportFile(wires, runs, choice, options)) ?? null;
      };
      await saver.askAndSave({
        name: nameOf(choice, extension),
        mime: 'text/html',
        extension,
        make,
        mind: mindOf(choice),
      });
    },
    async printReport(choice, options) {
      if (waits()) return;
      const part = await loadPart(wires, () => import('./report-work'));
      await part?.printReport(wires, runs, choice, options);
    },
    async exportMapImage(choice, options) {
      if (waits()) return;
      const kind = options.content === 'plots' ? 'kaart' : 'werkkaart';
      const extension = `${kind}-${options.size.toLowerCase()}.png`;
      const make = async (): Promise<Blob | null> => {
        const part = await loadPart(wires, () => import('./map-image-work'));
        return (await part?.mapImageFile(wires, runs, choice, options)) ?? null;
      };
      const mind = options.content === 'plots' ? mindOf(choice) : async () => null;
      await saver.askAndSave({ name: nameOf(choice, extension), mime: 'image/png', extension, make, mind });
    },
  };
}
