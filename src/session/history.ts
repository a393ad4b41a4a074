import type { Change } from '../domain/change';

/** One gesture: what it did, and what takes it back. */
export interface Step {
  readonly change: Change;
  readonly inverse: Change;
}

/** Both stacks, last step last. A value: every function below gives a new one. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const emptyHistory: History = { undo: [], redo: [] };

/** Steps that stay undoable. They share their records with the session, so a step costs what it changed. */
export const DEFAULT_HISTORY_LIMIT = 500;

/** After a new gesture: the oldest step beyond the limit goes, and what was undone can no longer be redone. */
export function recorded(history: History, step: Step, limit: number): History {
  const kept = history.undo.length < limit ? history.undo : history.undo.slice(history.undo.length - limit + 1);
  return { undo: [...kept, step], redo: [] };
}

/** The step that undo takes back, with the history after it; null when there is nothing to undo. */
export function undone(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.undo.at(-1);
  if (!step) return null;
  return { step, history: { undo: history.undo.slice(0, -1), redo: [...history.redo, step] } };
}

/** The step that redo does again, with the history after it; null when there is nothing to redo. */
export function redone(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.redo.at(-1);
  if (!step) return null;
  return { step, history: { undo: [...history.undo, step], redo: history.redo.slice(0, -1) } };
}
