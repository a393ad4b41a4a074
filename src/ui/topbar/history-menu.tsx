import { useApp } from '../app';
import { commandOf } from '../commands-table';
import { Menu } from '../kit/menu';
import { historyMenuTexts } from '../texts/history';

/** Beside the save state: what was done, and what can be gone back to. */
export function HistoryMenu() {
  const app = useApp();
  const items = (['log', 'points'] as const).map((id) => {
    const { label, run } = commandOf(app, id);
    return { id, label, run: () => run(app) };
  });
  return <Menu label={historyMenuTexts.label} icon="clock" items={items} />;
}
