import { readPlansInWorker, readTableInWorker } from '../../tiles/worker/read-list-in-worker';
import { type PlotId, planId, plotId } from '../domain/ids';
import { addPlans } from '../domain/intents/add-plans';
import { takeList } from '../domain/intents/take-list';
import type { Plot } from '../domain/plot';
import type { Session } from '../domain/session';
import { compareList } from '../io/returned/compare-list';
import { fileProblemText } from '../package/source/source-texts';
import type { Actions } from '../ui/app';
import { closeDialog, openDialog } from '../ui/shell/dialog-store';
import { planTexts } from '../ui/texts/plans';
import { listProblemText, returnedTexts } from '../ui/texts/returned';
import { planLayer } from './plan-layer';
import type { MakePoint } from './point-maker';
import { change, mayChange, type Wires } from './wires';

export type ListActions = Pick<Actions, 'readList' | 'takeList' | 'dropList' | 'readPlans' | 'addPlans' | 'closePlans'>;

/** Fetched by `list-actions.ts`. Lists and plans that come in are compared with the session, and go in as one change. */
export function listWork(wires: Wires, makePoint: MakePoint): ListActions {
  const { session, state } = wires;
  /** Of the layers of plans that were read. */
  let serial = 0;
  const dropList = (): void => {
    closeDialog();
    state.setState({ returned: null });
  };
  const closePlans = (): void => {
    closeDialog();
    state.setState({ plans: null });
  };
  return {
    dropList,
    closePlans,
    async readList(file) {
      const read = await readTableInWorker(file);
      const now = session.getState().session;
      // The session may have been closed meanwhile.
      if (!now) return;
      if (!read.ok) return wires.notice('problem', `${file.name}: ${fileProblemText(read.problem)}`);
      // A workbook has sheets beside the list: the first that can be read as one is it.
      const { gemeente } = state.getState();
      const compared = read.value.map(({ rows, land }) => ({
        rows,
        land,
        result: compareList(now, rows, { land, gemeente }),
      }));
      const list = compared.find(({ result }) => result.ok) ?? compared[0];
      if (!list) return wires.notice('problem', `${file.name}: ${listProblemText({ name: 'list-without-ids' })}`);
      if (!list.result.ok) return wires.notice('problem', `${file.name}: ${listProblemText(list.result.problem)}`);
      state.setState({ returned: { file: file.name, rows: list.rows, land: list.land } });
      openDialog('returned-list');
    },
    async takeList(changes, created) {
      const { returned } = state.getState();
      if (!returned || !mayChange(wires)) return;
      await makePoint('before-merge');
      const now = session.getState().session;
      if (!now) return;
      const named = created.map((fields) => ({ id: freeId(now, fields) ?? plotId(wires.newId()), fields }));
      session.apply(takeList(now, { name: returned.file, changes, created: named }));
      dropList();
      wires.notice('info', returnedTexts.taken(changes.length + created.length, returned.file));
    },
    async readPlans(file) {
      const read = await readPlansInWorker(file);
      if (!session.getState().session) return;
      if (!read.ok) return wires.notice('problem', `${file.name}: ${fileProblemText(read.problem)}`);
      serial += 1;
      const { broughtLayers } = state.getState();
      const layer = planLayer(read.value.plans, file.name, serial, wires.now().slice(0, 10));
      state.setState({
        plans: { file: file.name, read: read.value, layer: layer.member },
        ...(layer.featureCount > 0 ? { broughtLayers: [...broughtLayers, layer] } : {}),
      });
      openDialog('plans');
    },
    addPlans(incoming, codes) {
      const { plans, broughtLayers } = state.getState();
      if (!plans || !mayChange(wires)) return;
      const added = incoming.map(({ before, ...plan }) => ({ ...plan, id: before ?? planId(wires.newId()) }));
      const day = wires.now().slice(0, 10);
      change(wires, (now) => addPlans(now, { name: plans.file, day, plans: added, codes }));
      // The session keeps them now, and they have a layer by that.
      state.setState({ broughtLayers: broughtLayers.filter(({ member }) => member !== plans.layer) });
      closePlans();
      const homes = added.flatMap((plan) => plan.homes);
      const sum = homes.reduce((total, { hard, soft }) => total + hard + soft, 0);
      wires.notice('info', planTexts.added(sum, plans.file));
    },
  };
}

/** The kenmerk of a plot that came back stays with it. */
const freeId = ({ plots }: Session, { id }: Partial<Plot>): PlotId | null =>
  id === undefined || plots.has(id) ? null : id;
