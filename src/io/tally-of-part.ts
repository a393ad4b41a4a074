import type { Release } from '../domain/release/release';

/**
 * What a file says of its tally when plots are not in it that the screen does count: target and startsaldo are of the whole
 * municipality, so `nog nodig` is more than on the screen. null when the audience sees every plot; what fell off never counts.
 */
export const tallyOfPart = ({ leftOut }: Pick<Release, 'leftOut'>): string | null =>
  leftOut.confidential + leftOut.ofOthers === 0
    ? null
    : 'Alleen de plots die hierin staan, zijn geteld; opgave en startsaldo zijn die van de hele gemeente. Nog nodig kan daardoor hoger zijn dan in de sessie.';
