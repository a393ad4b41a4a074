import type { Sheet } from '../book';
import { columnLetters } from '../cell-address';
import { type CellRule, lastRuledRow, RULE_TITLE } from '../cell-rule';
import { xmlText } from '../xml-text';

/** Excel takes no longer sentence. */
const MAX_MESSAGE = 225;

/** `dataValidations` of a sheet (ECMA-376, CT_DataValidations): what may be typed in its columns; '' when anything may. */
export function dataValidations({ columns, headRows, rows }: Pick<Sheet, 'columns' | 'headRows' | 'rows'>): string {
  const rules = columns.flatMap(({ rule }, index) => {
    if (!rule) return [];
    const letters = columnLetters(index);
    return [ruleXml(rule, `${letters}${headRows + 1}:${letters}${lastRuledRow(rows.length)}`)];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleXml(rule: CellRule, cells: string): string {
  const open = `<dataValidation type="${rule.kind}" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${xmlText(RULE_TITLE)}" error="${xmlText(rule.message.slice(0, MAX_MESSAGE))}" sqref="${cells}">`;
  const formulas = rule.kind === 'list' ? [rule.range] : [rule.from, rule.to];
  const [first, second] = formulas.map((formula) => xmlText(String(formula)));
  return `${open}<formula1>${first}</formula1>${second === undefined ? '' : `<formula2>${second}</formula2>`}</dataValidation>`;
}
