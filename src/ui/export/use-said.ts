import { useState } from 'react';
import { useApp } from '../app';
import type { Notice } from '../app-state';
import { useAppState } from '../use-stores';

/** What was said since the last thing that was asked here; `begin` starts afresh. */
export function useSaid(): { readonly notices: readonly Notice[]; readonly begin: () => void } {
  const { state } = useApp();
  const last = (): number => state.getState().notices.at(-1)?.id ?? 0;
  const [since, setSince] = useState(last);
  const notices = useAppState((app) => app.notices).filter(({ id }) => id > since);
  return { notices, begin: () => setSince(last()) };
}
