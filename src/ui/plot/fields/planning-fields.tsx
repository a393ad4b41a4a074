import { NumberInput } from '../../kit/number-input';
import { Select } from '../../kit/select';
import { plotTexts } from '../../texts/plot';
import { useSession } from '../../use-stores';
import type { FieldsProps } from './fields-props';
import { periodChoices } from './period-choices';

const { fields } = plotTexts;

/** When, and how likely. */
export function PlanningFields({ plot, edit }: FieldsProps) {
  const { target } = useSession();
  return (
    <div className="plot-columns">
      <Select
        label={fields.period}
        value={plot.period}
        options={periodChoices(target.periods, plot.period)}
        onChange={(period) => edit({ period })}
      />
      <NumberInput
        label={fields.expectedYear}
        value={plot.expectedYear}
        min={2000}
        max={2100}
        onCommit={(expectedYear) => edit({ expectedYear })}
      />
      <NumberInput
        label={fields.likelihoodPercent}
        value={plot.likelihoodPercent}
        max={100}
        step={5}
        decimals
        onCommit={(likelihoodPercent) => edit({ likelihoodPercent })}
      />
    </div>
  );
}
