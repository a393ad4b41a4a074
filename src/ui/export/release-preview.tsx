import { useId, useMemo } from 'react';
import type { Release } from '../../domain/release/release';
import { surroundingsOf } from '../../io/surroundings-of';
import type { Cell, Column } from '../../io/table/table';
import { useApp } from '../app';
import { formatDecimal, formatPercent } from '../kit/format';
import { exportTexts as texts } from '../texts/export';
import { useAppState } from '../use-stores';
import { previewOf } from './preview-of';

const ROWS = 5;

/** The first rows of the list as its reader gets them, what is not in it, and what the file will be called. */
export function ReleasePreview({ released }: { readonly released: Release }) {
  const { actions, releaseFormats } = useApp();
  const gemeente = useAppState((state) => state.gemeente);
  const headingId = useId();
  const { columns, rows, total, leftOutColumns } = useMemo(
    () => previewOf(released, surroundingsOf(gemeente), ROWS),
    [released, gemeente],
  );
  const [first] = releaseFormats;
  return (
    <div className="export export-preview">
      <h3 id={headingId}>{texts.preview(rows.length, total)}</h3>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also for who has no mouse
        <section className="export-preview__table" aria-labelledby={headingId} tabIndex={0}>
          <table className="list-table">
            <thead>
              <tr>
                {columns.map(({ id, heading, kind }) => (
                  <th key={id} scope="col" className={kind === 'text' ? undefined : 'list-table__number'}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join('|')}>
                  {columns.map((column, at) => (
                    <td key={column.id} className={column.kind === 'text' ? undefined : 'list-table__number figures'}>
                      {shown(row[at] ?? null, column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className="muted">
        <p>
          {texts.previewNote} {leftOutColumns.length > 0 && texts.leftOutColumns(leftOutColumns)}
        </p>
        {first && (
          <p>
            {texts.fileName}:{' '}
            <span className="export-preview__name">{actions.releaseFileName(first.id, released)}</span> (
            {texts.fileNameNote}).
          </p>
        )}
      </div>
    </div>
  );
}

/** An empty cell stays empty, as it is in the list. */
const shown = (cell: Cell, { kind }: Column): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return kind === 'percent' ? formatPercent(cell) : formatDecimal(cell);
};
