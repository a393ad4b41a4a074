import type { Change, Intent } from '../change';
import { sameValue } from '../same-value';
import { type RecordKey, recordKey, type Session, type SessionRecord } from '../session';

/**
 * Makes the session what it was `then`: puts the records that differ and deletes those that were not there. Three
 * things of the header stay. The id, because it is the same session. The package, because that is what lies open: plots
 * keep their own parcels. And no plot number is given out twice: lists with the old number are in people's hands.
 *
 * @param moment what it goes back to, as people say it
 */
export function restoreSession(
  current: Session,
  then: Session,
  intent: Intent & ('restoreSession' | 'goBack'),
  moment: string,
): Change {
  const { id, packageId, nextPlotNumber } = current.header;
  const header = {
    ...then.header,
    id,
    packageId,
    nextPlotNumber: Math.max(nextPlotNumber, then.header.nextPlotNumber),
  };
  const now = recordsOf(current);
  const wanted = recordsOf({ ...then, header });
  return {
    intent,
    subject: moment,
    put: [...wanted.values()].filter((record) => !sameValue(record, now.get(recordKey(record)))),
    deleted: [...now.keys()].filter((key) => !wanted.has(key)),
  };
}

const recordsOf = ({ header, target, partners, plots, plans }: Session): ReadonlyMap<RecordKey, SessionRecord> =>
  new Map(
    [header, target, ...partners.values(), ...plots.values(), ...plans.values()].map((record) => [
      recordKey(record),
      record,
    ]),
  );
