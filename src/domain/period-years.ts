/** The years of a period, both included; null is open at that side. */
interface PeriodYears {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The years that the name of a period says: `t/m 2030`, `2031-2036`, `2031 t/m 2036`, `vanaf 2037`, `2037 e.v.`, `2030`. A period is only a
 * name that people type, so null for every other name: `tot 2030` may or may not mean the year itself.
 */
export function periodYears(period: string): PeriodYears | null {
  const name = period.trim().toLocaleLowerCase('nl-NL').replace(/\s+/g, ' ');
  const [, until] = /^(?:t\/m|t\.e\.m\.|tot en met) (\d{4})$/.exec(name) ?? [];
  if (until !== undefined) return { from: null, to: Number(until) };
  const [, since] = /^vanaf (\d{4})$/.exec(name) ?? /^(\d{4}) (?:e\.v\.|ev|en later)$/.exec(name) ?? [];
  if (since !== undefined) return { from: Number(since), to: null };
  const [, first, last = first] = /^(\d{4})(?: ?(?:-|–|t\/m|tot en met) ?(\d{4}))?$/.exec(name) ?? [];
  if (first === undefined) return null;
  const years = { from: Number(first), to: Number(last) };
  return years.from <= years.to ? years : null;
}

/** Whether a year may lie in a period: only a period that says its years can deny it. */
export function mayLieIn(year: number, period: string): boolean {
  const years = periodYears(period);
  return years === null || (year >= (years.from ?? year) && year <= (years.to ?? year));
}
