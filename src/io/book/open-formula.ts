const TOKEN =
  /"(?:[^"]|"")*"|(?:(?<sheet>[A-Za-z]\w*)!)?(?<from>\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:\$?[A-Z]))(?::(?<to>\$?[A-Z]{1,3}\$?\d*))?(?![\w(])|,/g;

/**
 * A formula of Excel as OpenFormula writes it (ODF 1.2, part 2): `SUM(Plots!A1:B2,"x,y")` is
 * `of:=SUM([$Plots.A1:.B2];"x,y")`. Knows what our own formulas use: references, whole columns, texts, functions.
 */
export const openFormula = (excel: string): string =>
  `of:=${excel.replace(TOKEN, (token, ...rest) => {
    if (token === ',') return ';';
    if (token.startsWith('"')) return token;
    const { sheet, from, to } = rest.at(-1) as Readonly<Record<'sheet' | 'from' | 'to', string | undefined>>;
    return `[${sheet ? `$${sheet}` : ''}.${from}${to ? `:.${to}` : ''}]`;
  })}`;
