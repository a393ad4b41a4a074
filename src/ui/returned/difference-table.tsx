import { useState } from 'react';
import type { Difference } from '../../io/returned/compare-list';
import { Button } from '../kit/button';
import { returnedTexts as texts } from '../texts/returned';

/** So many at once: a list of thousands of plots may differ everywhere. */
const STEP = 100;

interface DifferenceTableProps {
  readonly differences: readonly Difference[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (id: string, take: boolean) => void;
}

/** A row per cell that differs, with a box to take it over, or the reason why that cannot be. */
export function DifferenceTable({ differences, taken, onTake }: DifferenceTableProps) {
  const [count, setCount] = useState(STEP);
  const hidden = differences.length - count;
  return (
    <>
      <table className="returned__table">
        <caption className="visually-hidden">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.take}</th>
            <th scope="col">{texts.columns.plot}</th>
            <th scope="col">{texts.columns.column}</th>
            <th scope="col">{texts.columns.before}</th>
            <th scope="col">{texts.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, count).map((difference) => (
            <tr key={difference.id}>
              <td>
                {difference.change.ok && (
                  <label className="returned__take">
                    <input
                      type="checkbox"
                      className="checkbox__box checkbox__box--checkbox"
                      aria-label={texts.take(difference.plotName, difference.column)}
                      checked={taken.has(difference.id)}
                      onChange={(event) => onTake(difference.id, event.target.checked)}
                    />
                  </label>
                )}
              </td>
              <th scope="row">{difference.plotName}</th>
              <td>{difference.column}</td>
              <td>{difference.before || texts.empty}</td>
              <td>
                {difference.after || texts.empty}
                {difference.widens && <p className="returned__problem">{texts.widens}</p>}
                {!difference.change.ok && (
                  <p className="returned__problem">
                    {texts.cannot} {difference.change.problem}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button kind="quiet" icon="chevron-down" onClick={() => setCount(count + STEP)}>
          {texts.more(Math.min(STEP, hidden))}
        </Button>
      )}
    </>
  );
}
