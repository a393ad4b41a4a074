import { loadPart } from './load-part';
import { openPreparationLine } from './one-preparation';
import type { PreparationDeps, PrepareActions } from './preparation';
import type { Wires } from './wires';

/** "Gemeente voorbereiden", fetched when someone asks for it: nobody needs it to see the map. */
export function prepareActions(
  wires: Wires,
  deps: Omit<PreparationDeps, 'open' | 'openLine'> & Partial<Pick<PreparationDeps, 'open'>>,
): PrepareActions {
  let made: PrepareActions | null = null;
  const work = async (): Promise<PrepareActions | null> => {
    const part = await loadPart(wires, () => import('./preparation'));
    if (part) made ??= part.preparation(wires, { open: part.openPreparation, openLine: openPreparationLine, ...deps });
    return made;
  };
  return {
    prepareMunicipality: async (packageId) => (await work())?.prepareMunicipality(packageId),
    takeOverPreparation: async () => made?.takeOverPreparation(),
    leavePreparation: () => made?.leavePreparation(),
    beginWithPrepared: async () => made?.beginWithPrepared(),
    openPreparedIn: async (id) => made?.openPreparedIn(id),
    savePrepared: async () => made?.savePrepared(),
    saveRefusedRows: async (layer, title) => made?.saveRefusedRows(layer, title),
    saveOverlaps: async (layer, title) => made?.saveOverlaps(layer, title),
  };
}
