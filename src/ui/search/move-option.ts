/**
 * Which option of a list of `count` becomes active on a key; null means none (the text field itself). Going past
 * the last option comes back at the field, as the ARIA combobox pattern describes.
 * `undefined` when the key does not move.
 */
export function moveOption(active: number | null, key: string, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      if (active === null) return 0;
      return active + 1 < count ? active + 1 : null;
    case 'ArrowUp':
      if (active === null) return count - 1;
      return active > 0 ? active - 1 : null;
    default:
      return undefined;
  }
}
