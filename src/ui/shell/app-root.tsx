import { useLayoutEffect } from 'react';
import { type App, AppProvider } from '../app';
import { shellTexts } from '../texts/shell';
import { setPaletteVariables } from '../theme/palette-variables';
import { AppScreen } from './app-screen';
import { closeDialog } from './dialog-store';
import { ErrorBoundary } from './error-boundary';
import '../theme/theme.css';
import './shell.css';

/** The whole screen, on the wired app. */
export function AppRoot({ app }: { readonly app: App }) {
  useLayoutEffect(() => setPaletteVariables(document.documentElement), []);
  return (
    <AppProvider value={app}>
      <ErrorBoundary part={shellTexts.program} onBroken={closeDialog}>
        <AppScreen />
      </ErrorBoundary>
    </AppProvider>
  );
}
