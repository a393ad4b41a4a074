import { TARGET_TYPES } from '../../domain/code-lists';
import type { PeriodId } from '../../domain/ids';
import type { Target } from '../../domain/session';
import { capital } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { NumberInput } from '../kit/number-input';
import { TypeMark } from '../kit/type-mark';
import { targetTexts } from '../texts/dialogs';
import { lineOf, TARGET_COLUMNS, withCell } from './target-draft';

interface TargetPeriodProps {
  readonly target: Target;
  readonly period: PeriodId;
  /** Plots that name the period. */
  readonly plots: number;
  readonly onChange: (target: Target) => void;
  readonly onRemove: () => void;
}

/** One period: a row per type, with what was promised and what already counts. */
export function TargetPeriod({ target, period, plots, onChange, onRemove }: TargetPeriodProps) {
  const { columns } = targetTexts;
  return (
    <fieldset className="target-period">
      <legend>{targetTexts.period(period)}</legend>
      <div className="target-period__remove">
        {plots > 0 && <span className="muted">{targetTexts.plotsKeep(plots)}</span>}
        <IconButton
          icon="trash"
          label={targetTexts.removePeriod(period)}
          // A plot needs a period to be in: first the plots go to another.
          disabled={target.periods.length === 1 || plots > 0}
          onClick={onRemove}
        />
      </div>
      <table className="target-table">
        <thead>
          <tr>
            <td />
            <td />
            <th colSpan={3} scope="colgroup">
              {targetTexts.startingBalance}
            </th>
          </tr>
          <tr>
            <th scope="col">{columns.type}</th>
            {TARGET_COLUMNS.map((column) => (
              <th scope="col" key={column}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TARGET_TYPES.map((type) => (
            <tr key={type}>
              <th scope="row">
                <span className="target-table__type">
                  <TypeMark type={type} size="small" />
                  {capital(type)}
                </span>
              </th>
              {TARGET_COLUMNS.map((column) => (
                <td key={column}>
                  <NumberInput
                    label={targetTexts.cell(capital(type), period, columns[column])}
                    hideLabel
                    value={lineOf(target, type, period)[column]}
                    onChange={(value) => onChange(withCell(target, type, period, column, value))}
                    max={1_000_000}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
