/** A municipality code as someone types it: `193`, `gm 0193` and `GM0193` are `GM0193`; '' stays empty; null is no code, as `GM99` is. */
export function municipalityCode(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const [, whole, bare] = /^gm\s*(\d{4})$|^(\d{1,4})$/i.exec(text) ?? [];
  const digits = whole ?? bare;
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`;
}
