import { useState } from 'react';
import type { UnplacedRow as Row } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import { PointingDialog } from './pointing/pointing-dialog';
import { UnplacedRow } from './unplaced-row';

/** So many at a time: who has more is better off mending the file. */
const SHOWN = 20;

/** What is wrong with the row itself; any other reason is of the service, which may answer now. */
const ROW_REASONS: readonly Row['why'][] = ['no-address', 'unknown', 'outside-netherlands'];

interface UnplacedRowsProps {
  readonly layerId: string;
  /** The layer as people know it. */
  readonly called: string;
  readonly rows: readonly Row[];
  /** Looks for all of them once more. */
  readonly onSearchAll: () => void;
}

/** Rows whose address was not found, each with a field to mend it; or all of them pointed at, one after the other. */
export function UnplacedRows({ layerId, called, rows, onSearchAll }: UnplacedRowsProps) {
  const [pointing, setPointing] = useState<Row | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const texts = prepareTexts.files;
  const notAsked = rows.some(({ why }) => !ROW_REASONS.includes(why));
  return (
    <div className="unplaced">
      <Notice
        tone="warning"
        title={texts.unplaced(rows.length)}
        actions={
          notAsked && (
            <Button icon="search" onClick={onSearchAll}>
              {texts.searchAllAgain}
            </Button>
          )
        }
      >
        {notAsked ? texts.notAskedHint : texts.unplacedHint}
      </Notice>
      <ul className="unplaced__rows">
        {rows.slice(0, shown).map((row) => (
          <UnplacedRow key={row.position} layerId={layerId} row={row} onPoint={() => setPointing(row)} />
        ))}
      </ul>
      {pointing && (
        <PointingDialog
          layerId={layerId}
          called={called}
          rows={rows}
          first={pointing}
          onClose={() => setPointing(null)}
        />
      )}
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>{texts.moreRows(Math.min(SHOWN, rows.length - shown))}</Button>
      )}
    </div>
  );
}
