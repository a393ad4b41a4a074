import { readPlansInWorker, readTableInWorker } from '../../tiles/worker/read-list-in-worker';
import { plotId } from '../domain/ids';
import { addPlans } from '../domain/intents/add-plans';
import { takeList } from '../domain/intents/take-list';
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
      const compared = read.value.map(({ rows }) => ({ rows, result: compareList(now, rows) }));
      const list = compared.find(({ result }) => result.ok) ?? compared[0];
      if (!list) return wires.notice('problem', `${file.name}: ${listProblemText({ name: 'list-without-ids' })}`);
      if (!list.result.ok) return wires.notice('problem', `${file.name}: ${listProblemText(list.result.problem)}`);
      state.setState({ returned: { file: file.name, rows: list.rows } });
      openDialog('returned-list');
    },
    async takeList(changes, created) {
      const { returned } = state.getState();
      if (!returned || !mayChange(wires)) return;
      await makePoint('before-merge');
      const now = session.getState().session;
      if (!now) return;
      const named = created.map((fields) => ({ id: plotId(wires.newId()), fields }));
      session.apply(takeList(now, { name: returned.file, changes, created: named }));
      dropList();
      wires.notice('info', returnedTexts.taken(changes.length + created.length, returned.file));
    },
    async readPlans(file) {
      const read = await readPlansInWorker(file);
      if (!session.getState().session) return;
      if (!read.ok) return wires.notice('problem', `${file.name}: ${fileProblemText(read.problem)}`);
      const { broughtLayers } = state.getState();
      const layer = planLayer(read.value.plans, file.name, broughtLayers.length + 1, wires.now().slice(0, 10));
      state.setState({
        plans: { file: file.name, read: read.value },
        ...(layer.featureCount > 0 ? { broughtLayers: [...broughtLayers, layer] } : {}),
      });
      openDialog('plans');
    },
    addPlans(homes, codes) {
      const { plans } = state.getState();
      if (!plans) return;
      change(wires, (now) => addPlans(now, { name: plans.file, homes, codes }));
      closePlans();
      const sum = homes.reduce((total, { hard, soft }) => total + hard + soft, 0);
      wires.notice('info', planTexts.added(sum, plans.file));
    },
  };
}
