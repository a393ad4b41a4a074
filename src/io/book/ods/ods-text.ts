import { xmlText } from '../xml-text';

/** Text in paragraphs: OpenDocument takes several spaces for one, and a line break for a space (ODF 1.2, 6.1.2). */
export const odsParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${xmlText(line).replace(/^ | {2,}|\t/g, spaces)}</text:p>`)
    .join('');

const spaces = (run: string): string => (run === '\t' ? '<text:tab/>' : `<text:s text:c="${run.length}"/>`);
