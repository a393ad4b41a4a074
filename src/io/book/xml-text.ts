/**
 * Text as XML has it, in an element or between double quotes. Characters that XML does not know (control characters, halves
 * of a pair) are left out: one of them makes a whole file unreadable.
 */
export const xmlText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNKNOWN_TO_XML, '').replace(SPECIAL, (character) => ESCAPED[character] ?? '');

const PLAIN = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e\u00a0-\ud7ff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNKNOWN_TO_XML = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"']/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
