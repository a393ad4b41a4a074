import type { Actions } from '../ui/app';
import type { ExportRuns } from './export-runs';
import { loadPart } from './load-part';
import type { Wires } from './wires';

/** The report and the map as a picture; what makes them is fetched when one is asked for. */
export function reportActions(
  wires: Wires,
  runs: ExportRuns,
): Pick<Actions, 'exportReport' | 'printReport' | 'exportMapImage'> {
  return {
    async exportReport(choice, options) {
      const part = await loadPart(wires, () => import('./report-work'));
      await part?.exportReport(wires, runs, choice, options);
    },
    async printReport(choice, options) {
      const part = await loadPart(wires, () => import('./report-work'));
      await part?.printReport(wires, runs, choice, options);
    },
    async exportMapImage(choice, options) {
      const part = await loadPart(wires, () => import('./map-image-work'));
      await part?.exportMapImage(wires, runs, choice, options);
    },
  };
}
