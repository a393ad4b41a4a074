import { readTableInWorker } from '../../tiles/worker/read-table-in-worker';
import { plotId } from '../domain/ids';
import { takeList } from '../domain/intents/take-list';
import { compareList } from '../io/returned/compare-list';
import { fileProblemText } from '../package/source/source-texts';
import type { Actions } from '../ui/app';
import { closeDialog, openDialog } from '../ui/shell/dialog-store';
import { listProblemText, returnedTexts } from '../ui/texts/returned';
import type { MakePoint } from './point-maker';
import { mayChange, type Wires } from './wires';

export type ListActions = Pick<Actions, 'readList' | 'takeList' | 'dropList'>;

/** Fetched by `list-actions.ts`. A list that came back is compared with the session, and goes in as one change. */
export function listWork(wires: Wires, makePoint: MakePoint): ListActions {
  const { session, state } = wires;
  const dropList = (): void => {
    closeDialog();
    state.setState({ returned: null });
  };
  return {
    dropList,
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
  };
}
