/**
 * MapLibre draws glyphs from the page's own fonts when a style has no `glyphs` URL, so that labels need no
 * network. Two traps: it does not quote a family name itself (`3` in a bare name makes the CSS invalid, and
 * the text falls back to 10 px), and it reads the weight from the first name only, hence a first name that
 * exists nowhere.
 */
const FAMILY = '"Source Sans 3 Variable"';
export const REGULAR: string[] = [FAMILY, 'sans-serif'];
export const SEMIBOLD: string[] = ['semibold', FAMILY, 'sans-serif'];
