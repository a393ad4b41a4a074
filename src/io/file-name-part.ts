/** Longest part of a name: the whole stays well within what file systems and mail programs take. */
const MAX_PART = 60;

/** Lower case letters, digits and hyphens, accents taken off: the same on every computer. '' when nothing is left. */
export const fileNamePart = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-+|-+$/g, '');
