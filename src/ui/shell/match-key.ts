/** What of a keyboard event decides which command it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a press means the key of a command, e.g. `r`, `Escape`, `?` or `Ctrl+z`. Cmd counts as Ctrl. Redo also
 * goes by Ctrl+Shift+Z, as half of the programs people know have it.
 */
export function matchesKey(commandKey: string, press: KeyPress): boolean {
  if (press.altKey) return false;
  const ctrl = press.ctrlKey || press.metaKey;
  const key = press.key.toLowerCase();
  if (!commandKey.startsWith('Ctrl+')) return !ctrl && key === commandKey.toLowerCase();
  if (!ctrl) return false;
  const wanted = commandKey.slice('Ctrl+'.length).toLowerCase();
  if (press.shiftKey) return wanted === 'y' && key === 'z';
  return key === wanted;
}

/** Keys without Ctrl that type a character: off in text fields, and off when the user says so (WCAG 2.1.4). */
export const isCharacterKey = (commandKey: string): boolean => commandKey.length === 1;
