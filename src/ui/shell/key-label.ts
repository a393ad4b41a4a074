const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** A command's key as it stands on the keyboard: `Ctrl+Z`, `R`, `Esc`. */
export function keyLabel(key: string): string {
  const parts = key === '+' ? ['+'] : key.split('+');
  return parts.map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+');
}
