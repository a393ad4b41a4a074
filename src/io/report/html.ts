/** A piece of HTML in which everything that came from outside was made harmless. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const written = (value: HtmlValue): string => {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  // Control characters have no place in a document, and XML readers refuse it for them.
  return String(value)
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
};

/** Makes HTML; whatever is filled in is text, also in attributes within quotes, unless it is `Html` itself. null is nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  new Html(strings.map((text, index) => text + written(values[index] ?? null)).join(''));

/** For what the program itself wrote: signs and hatches. Never for anything of a session or a package. */
export const ours = (text: string): Html => new Html(text);
