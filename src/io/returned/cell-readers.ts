import { cleanName, cleanText } from '../../domain/clean-text';
import { bad, good, type Result } from '../../domain/result';

/** What a cell of a list that came back means for a field of a plot; otherwise a Dutch sentence that says what is wrong. */
export type ReadCell<Value> = (text: string) => Result<Value, string>;

/** A value of a closed list, whatever capitals it was typed with; '' is `empty`, where the list has one. */
export const codeCell =
  <Code extends string, Empty extends Code | null>(codes: readonly Code[], empty: Empty): ReadCell<Code | Empty> =>
  (text) => {
    const typed = plain(text);
    if (typed === '') return good(empty);
    const code = codes.find((one) => plain(one) === typed);
    return code === undefined ? bad(`Kies uit: ${codes.join(', ')}.`) : good(code);
  };

/** Several values of a closed list, parted by `;` or a line end. */
export const codesCell =
  <Code extends string>(codes: readonly Code[]): ReadCell<readonly Code[]> =>
  (text) => {
    const found: Code[] = [];
    for (const part of text.split(/[;\n]/).map(plain)) {
      if (part === '') continue;
      const code = codes.find((one) => plain(one) === part);
      if (code === undefined) return bad(`Kies uit: ${codes.join(', ')}; zet er een puntkomma tussen.`);
      if (!found.includes(code)) found.push(code);
    }
    return good(codes.filter((code) => found.includes(code)));
  };

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** `1.250`, `1 250`, `1250` and `1250,0` are the same number; '' is unknown. */
export const numberCell =
  ({ min, max, whole }: NumberLimits): ReadCell<number | null> =>
  (text) => {
    const typed = text.trim().replace(/\s*%$/, '');
    if (typed === '') return good(null);
    const grouped = /^-?[1-9]\d{0,2}([.\s]\d{3})+(,\d*)?$/.test(typed);
    const value = Number((grouped ? typed.replaceAll(/[.\s]/g, '') : typed).replace(',', '.'));
    if (!Number.isFinite(value) || (whole && !Number.isInteger(value)))
      return bad(whole ? 'Vul een heel getal in.' : 'Vul een getal in.');
    if (value < min || value > max)
      return bad(`Vul een getal in van ${min.toLocaleString('nl-NL')} tot ${max.toLocaleString('nl-NL')}.`);
    return good(value);
  };

/** 0 to 100. A spreadsheet keeps what is typed as `75%` as 0.75, and nobody means three quarters of one percent. */
export const percentCell: ReadCell<number | null> = (text) => {
  const read = numberCell({ min: 0, max: 100, whole: false })(text);
  if (!read.ok || read.value === null || read.value === 0 || read.value >= 1 || text.includes('%')) return read;
  const meant = (read.value * 100).toLocaleString('nl-NL', { maximumFractionDigits: 2 });
  return bad(`Dit is minder dan 1 procent. Bedoelt u ${meant}? Vul dan ${meant} in, zonder procentteken.`);
};

/** A year; groups of three make no year. */
export const yearCell: ReadCell<number | null> = (text) => {
  const typed = text.trim();
  if (typed === '') return good(null);
  return /^\d{4}(?:[.,]0+)?$/.test(typed) && Number(typed.slice(0, 4)) >= 1900 && Number(typed.slice(0, 4)) <= 2200
    ? good(Number(typed.slice(0, 4)))
    : bad('Vul een jaar in, bijvoorbeeld 2029.');
};

export const textCell: ReadCell<string> = (text) => good(cleanText(text).trim());

/** A name cannot be taken away, only changed. */
export const nameCell: ReadCell<string> = (text) => {
  const name = cleanName(text);
  return name === '' ? bad('Een plot heeft een naam nodig.') : good(name);
};

/** Text as it is compared: without capitals, and without blanks that nobody sees. */
export const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl-NL');
