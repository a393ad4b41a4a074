/**
 * A count as people write it: `68`, `1.234`, `1 234`, `12,0`, `1.234,00`. Groups of three digits are thousands, whichever mark parts
 * them: a count has no thousandths.
 * @returns null for what is no whole number of 0 or more
 */
export function wholeNumberOf(text: string): number | null {
  const bare = text.trim().replaceAll(/[\s\u00a0\u202f']/g, '');
  if (/^\d+([.,]0+)?$/.test(bare) && !/^\d{1,3}[.,]000$/.test(bare)) return Number.parseInt(bare, 10);
  const [, groups] = /^(\d{1,3}(?:\.\d{3})+)(?:,0+)?$/.exec(bare) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.0+)?$/.exec(bare) ?? [];
  return groups === undefined ? null : Number(groups.replaceAll(/[.,]/g, ''));
}

/** What people write where they do not know, or where there is nothing. */
export const saysNothing = (text: string): boolean => /^([-–—?x]*|onbekend|nvt|n\.v\.t\.?)$/i.test(text.trim());
