import { BOTTLENECKS } from '../../../domain/code-lists';
import { Checkbox } from '../../kit/checkbox';
import { capital } from '../../kit/format';
import { plotTexts } from '../../texts/plot';
import type { FieldsProps } from './fields-props';
import { toggleBottleneck } from './toggle-bottleneck';

/** Knelpunten of the plan monitor [PMW]. */
export function BottleneckFields({ plot, edit }: FieldsProps) {
  return (
    <fieldset className="bottlenecks">
      <legend className="visually-hidden">{plotTexts.groups.bottlenecks}</legend>
      {BOTTLENECKS.map((item) => (
        <Checkbox
          key={item}
          label={capital(item)}
          checked={plot.bottlenecks.includes(item)}
          onChange={() => edit({ bottlenecks: toggleBottleneck(plot.bottlenecks, item) })}
        />
      ))}
    </fieldset>
  );
}
