import type { Change } from '../change';
import { cleanName, cleanText } from '../clean-text';
import { type PackageId, periodId } from '../ids';
import type { Session, Target } from '../session';

/** Replaces the target as a whole: one dialog, one gesture. */
export function setTarget(session: Session, target: Target): Change {
  const cleaned: Target = {
    ...target,
    source: cleanText(target.source),
    periods: target.periods.map((period) => periodId(cleanName(period))),
    lines: target.lines.map((line) => ({ ...line, period: periodId(cleanName(line.period)) })),
  };
  const same = JSON.stringify(cleaned) === JSON.stringify(session.target);
  return { intent: 'setTarget', subject: session.header.municipalityName, put: same ? [] : [cleaned], deleted: [] };
}

/** An empty name is not a name: the session then keeps the one it has. */
export function renameSession(session: Session, name: string): Change {
  const cleaned = cleanName(name) || session.header.name;
  const put = cleaned === session.header.name ? [] : [{ ...session.header, name: cleaned }];
  return { intent: 'renameSession', subject: cleaned, put, deleted: [] };
}

/** The session goes on with another package of its municipality; its plots keep the parcels they have. */
export function setPackage(session: Session, packageId: PackageId): Change {
  const { header } = session;
  const put = packageId === header.packageId ? [] : [{ ...header, packageId }];
  return { intent: 'setPackage', subject: header.municipalityName, put, deleted: [] };
}
