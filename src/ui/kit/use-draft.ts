import { useRef, useState } from 'react';
import { useHandOver } from './use-hand-over';

/** Text that is being typed. */
export interface Draft {
  readonly text: string;
  /** Takes what was typed. */
  type(text: string): void;
  /** Shows a text that nobody typed, and that is therefore not handed over. */
  show(text: string): void;
  /** Hands over what was typed; nothing when that was done already. */
  commit(): void;
}

/**
 * Keeps text while it is being typed, and hands it over exactly once when it differs from `value`: on `commit`, and by
 * itself when the field goes. When the value changes from outside (undo, another tab) the draft follows it.
 */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [state, setState] = useState({ value, text: value });
  if (state.value !== value) setState({ value, text: value });
  /** Typed over this value, and not handed over yet. A ref, because a blur can come before the next drawing. */
  const typed = useRef<{ readonly over: string; readonly text: string } | null>(null);

  const commit = (): void => {
    const before = typed.current;
    typed.current = null;
    if (before && before.over === value && before.text !== value) onCommit(before.text);
  };
  useHandOver(commit);
  return {
    text: state.value === value ? state.text : value,
    type(text) {
      typed.current = { over: value, text };
      setState({ value, text });
    },
    show(text) {
      typed.current = null;
      setState({ value, text });
    },
    commit,
  };
}
