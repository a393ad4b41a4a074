import { useEffect, useState } from 'react';
import type { PreparedLayer } from '../../services/preparation/preparation';
import { Disclosure } from '../kit/disclosure';
import { SelectOrNone } from '../kit/select';
import { prepareTexts } from '../texts/prepare';
import { fieldText } from '../texts/prepare-fields';
import { columnsSaid } from './columns-said';
import { usePreparation } from './use-preparation';

interface ColumnTableProps {
  readonly layer: PreparedLayer;
  /** The layer as people know it. */
  readonly called: string;
}

/** Which column was recognised as what, with examples, to be corrected; folded when nothing that is needed is missing. */
export function ColumnTable({ layer, called }: ColumnTableProps) {
  const { actions } = usePreparation();
  const texts = prepareTexts.files;
  const { line, isMissing } = columnsSaid(layer);
  const [open, setOpen] = useState(isMissing);
  // Unfolds when something turns out to be missing, and never folds under the hand of who is at work in it.
  useEffect(() => {
    if (isMissing) setOpen(true);
  }, [isMissing]);
  const samplesOf = (name: string | null): string =>
    layer.columns
      .find((column) => column.name === name)
      ?.samples.slice(0, 3)
      .join(', ') ?? '';
  return (
    <Disclosure
      summary={texts.columns}
      aside={isMissing ? <strong>{line}</strong> : line}
      open={open}
      onToggle={setOpen}
    >
      <table className="column-table">
        <caption className="visually-hidden">{`${texts.columns}: ${called}`}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.examples}</th>
          </tr>
        </thead>
        <tbody>
          {layer.fields.map(({ field, column, required }) => (
            <tr key={field} className={required && column === null ? 'column-table__missing' : undefined}>
              <th scope="row">
                {fieldText(field)}
                {required && <span className="column-table__needed"> {texts.required}</span>}
              </th>
              <td>
                <SelectOrNone
                  label={texts.columnFor(fieldText(field))}
                  hideLabel
                  value={column}
                  noneLabel={texts.noColumn}
                  options={layer.columns.map(({ name }) => ({ value: name, label: name }))}
                  onChange={(next) => actions.setColumn(layer.id, field, next)}
                />
              </td>
              <td className="column-table__samples muted">{samplesOf(column)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
