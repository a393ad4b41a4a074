import type { Sheet } from '../book';
import { type CellRule, RULE_TITLE } from '../cell-rule';
import { openFormula } from '../open-formula';
import { xmlText } from '../xml-text';

/** The name of what may be typed in a column of a sheet, both counted from 0. */
export const validationName = (sheet: number, column: number): string => `regel${sheet}-${column}`;

/** `table:content-validations` of a workbook (ODF 1.2, 9.4.4); '' when anything may be typed everywhere. */
export function contentValidations(sheets: readonly Pick<Sheet, 'name' | 'columns'>[]): string {
  const rules = sheets.flatMap(({ name, columns }, sheet) =>
    columns.flatMap(({ rule }, column) => (rule ? [ruleXml(rule, validationName(sheet, column), name)] : [])),
  );
  return rules.length === 0 ? '' : `<table:content-validations>${rules.join('')}</table:content-validations>`;
}

const ruleXml = (rule: CellRule, name: string, sheet: string): string =>
  `<table:content-validation table:name="${name}" table:condition="${xmlText(conditionOf(rule))}" table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="${xmlText(`'${sheet}'.A1`)}"><table:error-message table:title="${xmlText(RULE_TITLE)}" table:display="true" table:message-type="stop"><text:p>${xmlText(rule.message)}</text:p></table:error-message></table:content-validation>`;

/** `openFormula` gives `of:=` with the reference in brackets. */
const conditionOf = (rule: CellRule): string =>
  rule.kind === 'list'
    ? `of:cell-content-is-in-list(${openFormula(rule.range).replace('of:=', '')})`
    : `of:cell-content-is-whole-number() and cell-content-is-between(${rule.from},${rule.to})`;
