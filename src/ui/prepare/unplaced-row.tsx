import { type FormEvent, useState } from 'react';
import type { UnplacedRow as Row } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { TextInput } from '../kit/text-input';
import { prepareTexts } from '../texts/prepare';
import { pointingTexts } from '../texts/prepare-pointing';
import { rowName } from './row-name';
import { usePreparation } from './use-preparation';

interface UnplacedRowProps {
  readonly layerId: string;
  readonly row: Row;
  /** Shows the map to point at it. */
  readonly onPoint: () => void;
}

/** One row: its name, why it was not found, the address to mend, or the map to point at it. */
export function UnplacedRow({ layerId, row, onPoint }: UnplacedRowProps) {
  const { actions } = usePreparation();
  const texts = prepareTexts.files;
  const [address, setAddress] = useState(row.address);
  /** The row as it was asked about: the answer is a new one, or the row goes. */
  const [asked, setAsked] = useState<Row | null>(null);
  const called = `${texts.rowNumber(row.position)}, ${rowName(row)}`;
  const why =
    row.why === 'no-address' || row.why === 'unknown' || row.why === 'outside-netherlands' ? row.why : 'problem';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(row);
    actions.repairAddress(layerId, row.position, address.trim());
  };
  const searching = asked === row;
  return (
    <li>
      <form className="unplaced__row" onSubmit={onSubmit}>
        <TextInput
          label={texts.address(called)}
          hint={`${texts.why[why]} ${texts.addressShort}`}
          value={address}
          onChange={setAddress}
        />
        <Button
          type="submit"
          icon="search"
          aria-label={texts.searchAgainFor(called)}
          disabled={searching || address.trim() === ''}
        >
          {searching ? texts.searching : texts.searchAgain}
        </Button>
        <Button icon="locate" aria-label={pointingTexts.openFor(called)} onClick={onPoint}>
          {pointingTexts.open}
        </Button>
      </form>
    </li>
  );
}
