/** A municipality code as someone types it: `gm193`, `0193` and `GM0193` are `GM0193`; '' stays empty; null is no code. */
export function municipalityCode(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const digits = /^(?:gm)?\s*(\d{1,4})$/i.exec(text)?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`;
}
