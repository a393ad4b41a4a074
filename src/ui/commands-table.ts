import type { ModeId } from '../map/gesture-store';
import type { SidePanel } from '../session/view-store';
import type { App } from './app';
import type { Command, CommandGroup } from './commands';
import { openDialog } from './shell/dialog-store';
import { focusSearch } from './shell/focus-search';
import { keepFocus } from './shell/keep-focus';
import { type CommandId, commandTexts } from './texts/commands';

const atWork = (app: App): boolean => app.state.getState().screen === 'work';
/** Another tab may be working on the session; then this one only looks. */
const mayWrite = (app: App): boolean => atWork(app) && app.session.getState().access === 'write';
const withMap = (app: App): boolean => {
  const { screen, gemeente, mapProblem } = app.state.getState();
  return screen === 'work' && gemeente !== null && mapProblem === null;
};
const withPlot = (app: App): boolean => atWork(app) && app.view.getState().selectedPlot !== null;

const command = (
  id: CommandId,
  group: CommandGroup,
  key: string | null,
  allowed: (app: App) => boolean,
  run: (app: App) => void,
): Command<App> => ({ id, label: commandTexts.labels[id], group, key, allowed, run });

const mode = (id: ModeId & ('select' | 'add' | 'rectangle' | 'lasso'), key: string): Command<App> =>
  command(`mode-${id}`, 'selecteren', key, withMap, ({ actions }) => actions.setMode(id));

const panel = (id: SidePanel, key: string): Command<App> =>
  command(`panel-${id}`, 'sessie', key, atWork, ({ view, actions }) =>
    actions.patchView({ sidePanel: view.getState().sidePanel === id ? null : id }),
  );

/** Degrees. */
const QUARTER_TURN = 90;

/** Everything that can be done with one press: buttons, keyboard and help are all made from this table. */
export const commands: readonly Command<App>[] = [
  mode('select', 's'),
  mode('add', 't'),
  mode('rectangle', 'r'),
  mode('lasso', 'l'),
  command('clear-selection', 'selecteren', 'Escape', atWork, ({ actions }) => {
    actions.escape();
    keepFocus();
  }),

  command('search', 'kaart', '/', atWork, focusSearch),
  command('zoom-in', 'kaart', '+', withMap, ({ actions }) => actions.zoomBy(1)),
  command('zoom-out', 'kaart', '-', withMap, ({ actions }) => actions.zoomBy(-1)),
  command('rotate', 'kaart', 'd', withMap, ({ actions }) => actions.rotateBy(QUARTER_TURN / 2)),
  command('north', 'kaart', 'n', withMap, ({ actions }) => actions.northUp()),
  command('whole', 'kaart', 'h', withMap, ({ actions }) => actions.wholeMunicipality()),

  command(
    'zoom-to-plot',
    'plot',
    'z',
    (app) => withPlot(app) && withMap(app),
    ({ view, actions }) => {
      const { selectedPlot } = view.getState();
      if (selectedPlot !== null) actions.zoomToPlot(selectedPlot);
    },
  ),
  command('close-plot', 'plot', null, withPlot, ({ actions }) => actions.selectPlot(null)),

  command(
    'undo',
    'sessie',
    'Ctrl+z',
    (app) => atWork(app) && app.session.getState().nextUndo !== null,
    ({ actions }) => actions.undo(),
  ),
  command(
    'redo',
    'sessie',
    'Ctrl+y',
    (app) => atWork(app) && app.session.getState().nextRedo !== null,
    ({ actions }) => actions.redo(),
  ),
  panel('layers', '1'),
  panel('plots', '2'),
  panel('checks', '3'),
  panel('bids', '4'),
  command('target', 'sessie', 'o', mayWrite, () => openDialog('target')),
  command('partners', 'sessie', 'p', mayWrite, () => openDialog('partners')),
  command('export', 'sessie', 'e', atWork, () => openDialog('export')),
  command('points', 'sessie', 'b', atWork, () => openDialog('points')),
  command('log', 'sessie', 'w', atWork, () => openDialog('log')),
  command('close-session', 'sessie', null, atWork, ({ actions }) => void actions.closeSession()),

  command('help', 'hulp', '?', atWork, () => openDialog('help')),
];

/** The row with this id; a bug if the table has none. */
export function commandOf(app: Pick<App, 'commands'>, id: CommandId): Command<App> {
  const found = app.commands.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No command ${id}`);
  return found;
}
