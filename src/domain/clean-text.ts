/** Longest text that a field keeps, in UTF-16 units: far beyond a remark, short enough for every screen and export. */
export const MAX_TEXT_LENGTH = 20_000;

// Control characters (tab and line feed excepted), characters that turn the writing direction and so can make a
// name read as another one, and lone surrogates, which no UTF-8 file can hold.
const UNWANTED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/** Text as it may stand in a session: no control or direction characters, line ends as `\n`, bounded length. HTML stays text. */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, (character) => (character === '\n' || character === '\t' ? character : ''));
  // Cutting may split a surrogate pair; a second pass would then find the half that is left.
  return cleaned.length > MAX_TEXT_LENGTH ? cleaned.slice(0, MAX_TEXT_LENGTH).replace(/\p{Surrogate}/gu, '') : cleaned;
}

/** A name: as `cleanText`, on one line and without blanks at its ends. */
export function cleanName(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
