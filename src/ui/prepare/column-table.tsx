import type { PreparedLayer } from '../../services/preparation/preparation';
import { Disclosure } from '../kit/disclosure';
import { SelectOrNone } from '../kit/select';
import { prepareTexts } from '../texts/prepare';
import { fieldText } from '../texts/prepare-fields';
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
  const missing = layer.fields.filter(({ required, column }) => required && column === null).length;
  const samplesOf = (name: string | null): string =>
    layer.columns
      .find((column) => column.name === name)
      ?.samples.slice(0, 3)
      .join(', ') ?? '';
  return (
    // Its own fold for each role and once something is missing: unfolded then, and left as it is afterwards.
    <Disclosure
      key={`${layer.role} ${missing > 0}`}
      summary={texts.columns}
      aside={missing === 0 ? texts.allRecognised : <strong>{texts.someMissing(missing)}</strong>}
      {...(missing > 0 ? { open: true } : {})}
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
