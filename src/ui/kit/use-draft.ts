import { useState } from 'react';

/**
 * Text that is being typed, until it is committed. When the value changes from outside (undo, another tab) the
 * draft follows it.
 */
export function useDraft(value: string): readonly [draft: string, setDraft: (draft: string) => void] {
  const [state, setState] = useState({ value, draft: value });
  if (state.value !== value) setState({ value, draft: value });
  const draft = state.value === value ? state.draft : value;
  return [draft, (next) => setState({ value, draft: next })];
}
