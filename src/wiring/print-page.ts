/** How long a page that was printed stays, for browsers that do not say when they are done with it. */
const STAYS_MS = 10 * 60_000;

/**
 * Opens the print dialog of the browser on a document of its own, which nobody sees. The page's policy refuses style in text,
 * so the style sheet is put there by hand; and nothing in the document can run.
 *
 * @param body content of `body`, safe HTML
 */
export async function printPage(page: {
  readonly title: string;
  readonly body: string;
  readonly style: string;
}): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = page.title;
  frame.inert = true;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  // Of the size of a sheet and out of sight: a frame without size prints nothing in some browsers.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    insetBlockStart: '0',
    inlineSize: '1100px',
    blockSize: '1500px',
    border: '0',
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><html lang="nl"><head><meta charset="utf-8"></head><body></body></html>';
  document.body.append(frame);
  await loaded;
  const { contentDocument: inside, contentWindow: window } = frame;
  if (!inside || !window) throw new Error('A frame of the page itself has a document');
  inside.title = page.title;
  inside.body.innerHTML = page.body;
  // A style sheet belongs to the document whose window made it.
  const { CSSStyleSheet: Sheet } = window as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(page.style);
  inside.adoptedStyleSheets = [sheet];
  await Promise.all([...inside.images].map((image) => image.decode()));
  const remove = (): void => frame.remove();
  window.addEventListener('afterprint', remove, { once: true });
  setTimeout(remove, STAYS_MS);
  window.print();
}
