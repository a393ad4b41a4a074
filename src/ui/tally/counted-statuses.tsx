import { COUNTABLE_STATUSES } from '../../domain/code-lists';
import { useApp } from '../app';
import { withStatusCounted } from '../dialogs/target-draft';
import { Checkbox } from '../kit/checkbox';
import { capital } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { targetTexts } from '../texts/dialogs';
import { useSession } from '../use-stores';

/** Which statuses count, switchable where the figures stand; it is part of the target and can be undone. */
export function CountedStatuses() {
  const { actions } = useApp();
  const { target } = useSession();
  return (
    <fieldset className="details__statuses">
      <legend>{targetTexts.statuses}</legend>
      {COUNTABLE_STATUSES.map((status) => (
        <Checkbox
          key={status}
          label={capital(status)}
          mark={<StatusMark status={status} />}
          checked={target.countedStatuses.includes(status)}
          onChange={(counts) => actions.setTarget(withStatusCounted(target, status, counts))}
        />
      ))}
      <p className="muted">{targetTexts.statusesNever}</p>
    </fieldset>
  );
}
