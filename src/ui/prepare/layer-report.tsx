import { REFUSAL_REASONS, REPAIR_KINDS } from '../../package/source/read-report';
import {
  crsText,
  farAwayText,
  overlapsText,
  ownersText,
  REFUSAL_TEXTS,
  REPAIR_TEXTS,
  unknownKindsText,
} from '../../package/source/source-texts';
import type { PreparedLayer } from '../../services/preparation/preparation';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { formatNumber } from '../kit/format';
import { prepareTexts } from '../texts/prepare';
import { rowsTaken } from './rows-taken';

const FIGURES = ['read', 'taken', 'unplaced', 'repaired', 'duplicates', 'refused'] as const;
/** Figures of rows that do not go in. */
const LEFT_OUT: readonly (typeof FIGURES)[number][] = ['unplaced', 'refused'];

interface LayerReportProps {
  readonly layer: PreparedLayer;
  readonly title: string;
  readonly reading: Extract<PreparedLayer['reading'], { readonly name: 'read' }>;
}

/** What became of the rows of one layer, in figures and reasons. */
export function LayerReport({ layer, title, reading }: LayerReportProps) {
  const { actions } = useApp();
  const texts = prepareTexts.check;
  const { report } = reading;
  const values = { ...report, taken: rowsTaken(reading), unplaced: reading.unplaced.length };
  const figures = FIGURES.filter((figure) => figure !== 'unplaced' || values.unplaced > 0);
  const counted = <Key extends string>(
    keys: readonly Key[],
    counts: Partial<Record<Key, number>>,
    words: Record<Key, string>,
  ) => keys.flatMap((key) => (counts[key] ? [`${formatNumber(counts[key])} ${words[key]}`] : [])).join('; ');
  const reasons = counted(REFUSAL_REASONS, report.reasons, REFUSAL_TEXTS);
  const repairs = counted(REPAIR_KINDS, report.repairs, REPAIR_TEXTS);
  return (
    <section className="report" aria-labelledby={`report-${layer.id}`}>
      <h3 id={`report-${layer.id}`}>
        {title} {layer.role && <span className="report__role">{prepareTexts.files.roles[layer.role]}</span>}
      </h3>
      <table className="report__figures figures">
        <caption className="visually-hidden">{texts.table(title)}</caption>
        <thead>
          <tr>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {texts.columns[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {figures.map((figure) => (
              <td
                key={figure}
                className={LEFT_OUT.includes(figure) && values[figure] > 0 ? 'report__refused' : undefined}
              >
                {formatNumber(values[figure])}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {values.unplaced > 0 && <p>{texts.unplacedHint}</p>}
      {reasons && <p>{`${texts.reasons}: ${reasons}.`}</p>}
      {repairs && <p>{`${texts.repairs}: ${repairs}.`}</p>}
      {report.unknownKinds && <p>{unknownKindsText(report.unknownKinds)}</p>}
      {report.owners && <p>{ownersText(report.owners)}</p>}
      {report.farAway !== undefined && report.farAway > 0 && <p>{farAwayText(report.farAway)}</p>}
      {report.overlaps !== undefined && report.overlaps.count > 0 && (
        <div className="report__list">
          <span className="figures">{overlapsText(report.overlaps)}</span>
          <Button
            icon="download"
            aria-label={texts.overlapsFor(title)}
            onClick={() => void actions.saveOverlaps(layer.id, title)}
          >
            {texts.overlaps}
          </Button>
        </div>
      )}
      {report.crs && <p className="source-line">{crsText(report.crs)}</p>}
      {report.refused + values.unplaced > 0 && (
        <div className="report__list">
          <Button
            icon="download"
            aria-label={texts.listFor(title)}
            onClick={() => void actions.saveRefusedRows(layer.id, title)}
          >
            {texts.list}
          </Button>
          <span className="muted">{texts.listHint}</span>
        </div>
      )}
    </section>
  );
}
