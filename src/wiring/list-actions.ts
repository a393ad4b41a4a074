import type { ListActions } from './list-work';
import { loadPart } from './load-part';
import type { MakePoint } from './point-maker';
import type { Wires } from './wires';

/** Lists that come back, fetched when one is chosen: nothing else can be asked before. */
export function listActions(wires: Wires, makePoint: MakePoint): ListActions {
  let made: ListActions | null = null;
  const work = async (): Promise<ListActions | null> => {
    const part = await loadPart(wires, () => import('./list-work'));
    if (part) made ??= part.listWork(wires, makePoint);
    return made;
  };
  return {
    readList: async (file) => (await work())?.readList(file),
    readPlans: async (file) => (await work())?.readPlans(file),
    addPlans: (...added) => made?.addPlans(...added),
    closePlans: () => made?.closePlans(),
    takeList: async (...taken) => made?.takeList(...taken),
    dropList: () => made?.dropList(),
  };
}
