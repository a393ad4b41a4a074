/** Longest text that a field keeps, in UTF-16 units: far beyond a remark, short enough for every screen and export. */
export const MAX_TEXT_LENGTH = 20_000;

// Control characters (tab and line feed excepted), characters that turn the writing direction or take no room and so
// can make a name read as another one, and lone surrogates, which no UTF-8 file can hold. The joiners (200c, 200d) stay:
// emoji and other scripts are written with them.
const UNWANTED =
  /(?![\n\t])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Surrogate}]/gu;

/** Something that can be seen: no character that is only there for others, no blank. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\s\u2800]/u;

/** Cleaning looks no further: what comes after could only count if nearly all before it were unwanted. */
const MAX_READ = 4 * MAX_TEXT_LENGTH;

// Nearly all text that comes by: read once, and nothing to do. Latin letters without the soft hyphen.
const CLEAN_TEXT = /^[\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]*$/;
const CLEAN_NAME = /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u024f]+(?: [\x21-\x7e\u00a1-\u00ac\u00ae-\u024f]+)*$/;

/** Text as it may stand in a session: no control or direction characters, line ends as `\n`, bounded length. HTML stays text. */
export function cleanText(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH && CLEAN_TEXT.test(text)) return text;
  const cleaned = text.slice(0, MAX_READ).replace(/\r\n?/g, '\n').replace(UNWANTED, '');
  // Cutting may split a surrogate pair; a second pass would then find the half that is left.
  return cleaned.length > MAX_TEXT_LENGTH ? cleaned.slice(0, MAX_TEXT_LENGTH).replace(/\p{Surrogate}/gu, '') : cleaned;
}

/** A name: as `cleanText`, on one line and without blanks at its ends; '' when there is nothing in it to see. */
export function cleanName(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH && CLEAN_NAME.test(text)) return text;
  const name = cleanText(text).replace(/\s+/g, ' ').trim();
  return VISIBLE.test(name) ? name : '';
}
