import {
  DEFAULT_PLANNING_STATUS,
  LAND_OWNERS,
  LAND_POSITIONS,
  PLAN_TYPES,
  PLANNING_STATUSES,
} from '../../../domain/code-lists';
import { ownersOfParcels } from '../../../domain/land-owners';
import { capital, formatSquareMetres } from '../../kit/format';
import { NumberInput } from '../../kit/number-input';
import { Select, SelectOrNone } from '../../kit/select';
import { TextInput } from '../../kit/text-input';
import { plotTexts } from '../../texts/plot';
import { codeOptions } from '../code-options';
import { plotFacts } from '../plot-facts';
import type { FieldsProps } from './fields-props';

const { fields } = plotTexts;
const OWNER_OPTIONS = codeOptions(LAND_OWNERS);
const POSITION_OPTIONS = codeOptions(LAND_POSITIONS);
const PLAN_TYPE_OPTIONS = codeOptions(PLAN_TYPES);
const PLANNING_OPTIONS = codeOptions(PLANNING_STATUSES);

/** Whose land it is (as a category, never a name), and how the plan stands. */
export function LandFields({ plot, edit }: FieldsProps) {
  const { landOwners } = plotFacts(plot);
  return (
    <>
      <SelectOrNone
        label={fields.landOwner}
        hint={fields.landOwnerHint}
        value={plot.landOwner}
        noneLabel={fields.asParcels(ownersOfParcels(plot.parcels))}
        options={OWNER_OPTIONS}
        onChange={(landOwner) => edit({ landOwner })}
      />
      {landOwners.length > 1 && (
        <dl className="facts facts--stacked figures">
          <dt>{fields.landOwners}</dt>
          {landOwners.map(({ owner, areaM2 }) => (
            <dd key={owner}>
              {capital(owner)}: {formatSquareMetres(areaM2)}
            </dd>
          ))}
        </dl>
      )}
      <Select
        label={fields.landPosition}
        value={plot.landPosition}
        options={POSITION_OPTIONS}
        onChange={(landPosition) => edit({ landPosition })}
      />
      <SelectOrNone
        label={fields.planType}
        value={plot.planType}
        noneLabel={fields.notFilledIn}
        options={PLAN_TYPE_OPTIONS}
        onChange={(planType) => edit({ planType })}
      />
      <Select
        label={fields.planningStatus}
        hint={plot.planningStatus === DEFAULT_PLANNING_STATUS ? fields.planningStatusHint : undefined}
        value={plot.planningStatus}
        options={PLANNING_OPTIONS}
        onChange={(planningStatus) => edit({ planningStatus })}
      />
      <NumberInput
        label={fields.demolishedUnits}
        value={plot.demolishedUnits}
        onCommit={(demolishedUnits) => edit({ demolishedUnits })}
      />
      <TextInput label={fields.address} value={plot.address} onCommit={(address) => edit({ address })} />
      <TextInput
        label={fields.planCode}
        hint={fields.planCodeHint}
        value={plot.planCode}
        maxLength={60}
        onCommit={(planCode) => edit({ planCode })}
      />
    </>
  );
}
