import { useState } from 'react';
import type { UnplacedRow as Row } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import { UnplacedRow } from './unplaced-row';

/** So many at a time: who has more is better off mending the file. */
const SHOWN = 20;

/** Rows whose address was not found, each with a field to mend it. */
export function UnplacedRows({ layerId, rows }: { readonly layerId: string; readonly rows: readonly Row[] }) {
  const [shown, setShown] = useState(SHOWN);
  const texts = prepareTexts.files;
  return (
    <div className="unplaced">
      <Notice tone="warning" title={texts.unplaced(rows.length)}>
        {texts.unplacedHint}
      </Notice>
      <ul className="unplaced__rows">
        {rows.slice(0, shown).map((row) => (
          <UnplacedRow key={row.position} layerId={layerId} row={row} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>{texts.moreRows(Math.min(SHOWN, rows.length - shown))}</Button>
      )}
    </div>
  );
}
