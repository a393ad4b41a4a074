import type { ReleaseChoice } from '../domain/release/release';
import type { ClipboardTable } from '../io/clipboard/clipboard-table';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { loadPart } from './load-part';
import { mindConfidential } from './mind-confidential';
import type { Wires } from './wires';

/** Puts the plot list on the clipboard, as rich text for Word and plain text for what knows no tables. To be called within the click. */
export async function copyTable(wires: Wires, choice: ReleaseChoice): Promise<void> {
  const { session } = wires.session.getState();
  const part = session && (await loadPart(wires, () => import('./release-work')));
  if (!part) return;
  const table = part.tableFor(wires, session, choice);
  try {
    if (!putByEvent(table)) await putByApi(table);
    const mind = await mindConfidential(wires, choice);
    wires.notice('info', mind ? `${wiringTexts.tableCopied} ${mind}` : wiringTexts.tableCopied);
  } catch (error) {
    console.warn('The table was not copied', error);
    wires.notice('problem', problemText({ name: 'clipboard-refused' }));
  }
}

/**
 * Answers the browser's own copy command. The clipboard's newer interface takes rich text apart first, under the policy of
 * the page, and then the lines of the table are gone.
 *
 * @returns false when the browser did not ask
 */
function putByEvent({ html, text }: ClipboardTable): boolean {
  let asked = false;
  // Without a selection Chromium copies only when someone says that there is something to copy.
  const allow = (event: Event): void => event.preventDefault();
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    asked = true;
  };
  document.addEventListener('beforecopy', allow);
  document.addEventListener('copy', fill);
  document.execCommand('copy');
  document.removeEventListener('beforecopy', allow);
  document.removeEventListener('copy', fill);
  return asked;
}

async function putByApi({ html, text }: ClipboardTable): Promise<void> {
  const as = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
}
