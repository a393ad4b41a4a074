import type { ReleaseChoice } from '../domain/release/release';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { loadPart } from './load-part';
import type { Wires } from './wires';

/**
 * Puts the plot list on the clipboard, as rich text for Word and plain text for what knows no tables. To be called within
 * the click: the clipboard is asked for at once and filled when the table is there.
 */
export async function copyTable(wires: Wires, choice: ReleaseChoice): Promise<void> {
  const { session } = wires.session.getState();
  if (!session) return;
  let loaded = true;
  const table = loadPart(wires, () => import('./release-work')).then((part) => {
    loaded = part !== null;
    if (!part) throw new Error('What makes the table could not be fetched');
    return part.tableFor(wires, session, choice);
  });
  // The clipboard may refuse before it looks at what it was promised; what then goes wrong there is said already.
  table.catch(() => undefined);
  const as = (type: string, text: Promise<string>) => [type, text.then((made) => new Blob([made], { type }))] as const;
  try {
    const html = as(
      'text/html',
      table.then((made) => made.html),
    );
    const text = as(
      'text/plain',
      table.then((made) => made.text),
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries([html, text]))]);
    wires.notice('info', wiringTexts.tableCopied);
  } catch (error) {
    console.warn('The table was not copied', error);
    if (loaded) wires.notice('problem', problemText({ name: 'clipboard-refused' }));
  }
}
