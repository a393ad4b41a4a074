import { useApp } from '../app';
import { StartScreen } from '../start/start-screen';
import { useAppState, useSessionState } from '../use-stores';
import { Busy } from './busy';
import { Dialogs } from './dialogs';
import { Notices } from './notices';
import { useHandOverOnLeave } from './use-hand-over-on-leave';
import { useKeyboard } from './use-keyboard';
import { WorkScreen } from './work-screen';

/** Start or work, with what can lie over both. */
export function AppScreen() {
  const app = useApp();
  useKeyboard(app);
  useHandOverOnLeave();
  const screen = useAppState((state) => state.screen);
  const hasSession = useSessionState((state) => state.session !== null);
  const working = screen === 'work' && hasSession;
  return (
    <>
      {working ? <WorkScreen /> : <StartScreen />}
      {working && <Dialogs />}
      <Notices />
      <Busy />
    </>
  );
}
