import type { ReactNode } from 'react';
import { useApp } from '../app';
import { ErrorBoundary } from './error-boundary';
import { SESSION_FILE_FORMAT } from './session-file-format';

/** An error boundary that can hand out the session file. */
export function PartBoundary({ part, children }: { readonly part: string; readonly children: ReactNode }) {
  const { actions } = useApp();
  return (
    <ErrorBoundary part={part} onDownload={() => void actions.exportAs(SESSION_FILE_FORMAT)}>
      {children}
    </ErrorBoundary>
  );
}
