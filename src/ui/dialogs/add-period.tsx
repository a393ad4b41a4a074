import { useState } from 'react';
import { type PeriodId, periodId } from '../../domain/ids';
import { Button } from '../kit/button';
import { TextInput } from '../kit/text-input';
import { targetTexts } from '../texts/dialogs';

interface AddPeriodProps {
  readonly periods: readonly PeriodId[];
  readonly onAdd: (period: PeriodId) => void;
}

/** A period of the user's own, beside the two of the national agreement. */
export function AddPeriod({ periods, onAdd }: AddPeriodProps) {
  const [name, setName] = useState('');
  const period = periodId(name.trim());
  const exists = periods.includes(period);
  return (
    <div className="add-period">
      <TextInput
        label={targetTexts.newPeriod}
        hint={targetTexts.newPeriodHint}
        error={exists ? targetTexts.periodExists : null}
        value={name}
        maxLength={30}
        onChange={setName}
      />
      <Button
        icon="plus"
        disabled={period === '' || exists}
        onClick={() => {
          onAdd(period);
          setName('');
        }}
      >
        {targetTexts.addPeriod}
      </Button>
    </div>
  );
}
