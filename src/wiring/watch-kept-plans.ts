import type { KeptPlan } from '../domain/plans/kept-plan';
import { KEPT_LAYER } from './kept-layer';
import { loadPart } from './load-part';
import type { Wires } from './wires';

/** Shows the plans that the session keeps as layers, one for each list that they came in with, whatever changes them: also undo. */
export function watchKeptPlans(wires: Pick<Wires, 'session' | 'state' | 'notice'>): void {
  const { session, state } = wires;
  let shown: ReadonlyMap<string, KeptPlan> = NONE;
  const look = async (): Promise<void> => {
    const plans: ReadonlyMap<string, KeptPlan> = session.getState().session?.plans ?? NONE;
    if (plans === shown || (plans.size === 0 && shown.size === 0)) return;
    shown = plans;
    const part = plans.size === 0 ? null : await loadPart(wires, () => import('./plan-layer'));
    // While it was fetched they may have changed again, or the session was closed.
    if (shown !== plans) return;
    const layers = part?.keptPlanLayers(plans.values()) ?? [];
    state.setState(({ broughtLayers }) => ({
      broughtLayers: [...layers, ...broughtLayers.filter(({ member }) => !member.startsWith(KEPT_LAYER))],
    }));
  };
  session.subscribe(() => void look());
  void look();
}

const NONE: ReadonlyMap<string, KeptPlan> = new Map();
