import { xmlText } from '../xml-text';

/** The texts of a workbook, each once; cells name them by number. */
export interface SharedStrings {
  numberOf(text: string): number;
  /** `xl/sharedStrings.xml` of what was asked so far. */
  xml(): string;
}

export function sharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">${[
        ...numbers.keys(),
      ]
        .map((text) => `<si><t xml:space="preserve">${xmlText(literal(text))}</t></si>`)
        .join('')}</sst>`,
  };
}

/** Excel reads `_x0041_` in a text as the character A: the underscore is then written as a character itself. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
