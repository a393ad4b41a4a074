import { lazy, Suspense } from 'react';
import { useApp } from '../app';
import { StartScreen } from '../start/start-screen';
import { startTexts } from '../texts/start';
import { useAppState, useSessionState } from '../use-stores';
import { Busy } from './busy';
import { Dialogs } from './dialogs';
import { Notices } from './notices';
import { PartBoundary } from './part-boundary';
import { useHandOverOnLeave } from './use-hand-over-on-leave';
import { useKeyboard } from './use-keyboard';
import { WorkScreen } from './work-screen';

const PrepareScreen = lazy(async () => ({ default: (await import('../prepare/prepare-screen')).PrepareScreen }));

/** Start, work or prepare, with what can lie over them. */
export function AppScreen() {
  const app = useApp();
  useKeyboard(app);
  useHandOverOnLeave();
  const screen = useAppState((state) => state.screen);
  const hasSession = useSessionState((state) => state.session !== null);
  const working = screen === 'work' && hasSession;
  return (
    <>
      {screen === 'prepare' ? (
        <PartBoundary part={startTexts.open.prepare}>
          <Suspense>
            <PrepareScreen />
          </Suspense>
        </PartBoundary>
      ) : working ? (
        <WorkScreen />
      ) : (
        <StartScreen />
      )}
      {working && <Dialogs />}
      <Notices overMap={working} />
      <Busy />
    </>
  );
}
