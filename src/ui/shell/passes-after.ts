import type { Notice } from '../app-state';

/** Enough to read one sentence several times; nobody has to hurry (WCAG 2.2.1 asks for 20 seconds at least). */
const SENTENCE_MS = 20_000;
/** What has more to it, or a button, is there for as long as one may need to find it. */
const MORE_MS = 60_000;

/** After how many milliseconds a notice goes by itself; null: it stays until it is dismissed, because something is wrong. */
export function passesAfter({ tone, details, opens }: Pick<Notice, 'tone' | 'details' | 'opens'>): number | null {
  if (tone === 'problem') return null;
  return details.length > 0 || opens !== undefined ? MORE_MS : SENTENCE_MS;
}
