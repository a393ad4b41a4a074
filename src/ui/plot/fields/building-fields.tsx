import { CARE_CHECKLIST_ITEMS, MEETING_ROOMS, YES_NO_UNKNOWN } from '../../../domain/code-lists';
import { Select } from '../../kit/select';
import { plotTexts } from '../../texts/plot';
import { codeOptions } from '../code-options';
import type { FieldsProps } from './fields-props';

const { fields, groups } = plotTexts;
const ROOM_OPTIONS = codeOptions(MEETING_ROOMS);
const YES_NO_OPTIONS = codeOptions(YES_NO_UNKNOWN);

/** The building: meeting room, lift, and the four points of zorggeschikt (VERA `ZWO`). */
export function BuildingFields({ plot, edit }: FieldsProps) {
  return (
    <>
      <div className="plot-columns">
        <Select
          label={fields.meetingRoom}
          value={plot.meetingRoom}
          options={ROOM_OPTIONS}
          onChange={(meetingRoom) => edit({ meetingRoom })}
        />
        <Select label={fields.lift} value={plot.lift} options={YES_NO_OPTIONS} onChange={(lift) => edit({ lift })} />
      </div>
      <fieldset className="plot-fieldset">
        <legend>{groups.care}</legend>
        {CARE_CHECKLIST_ITEMS.map((item) => (
          <Select
            key={item}
            label={fields.checklist[item]}
            value={plot.careChecklist[item]}
            options={YES_NO_OPTIONS}
            onChange={(answer) => edit({ careChecklist: { ...plot.careChecklist, [item]: answer } })}
          />
        ))}
      </fieldset>
    </>
  );
}
