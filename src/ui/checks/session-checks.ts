import { type CheckResult, type Checks, createChecks } from '../../domain/checks/checks-of';
import type { Session } from '../../domain/session';
import type { OpenPackage } from '../../package/open-package';

// What checks keep lives and dies with the package, which is opened anew for every session.
const perPackage = new WeakMap<OpenPackage, Checks>();
// Without one there is nothing to keep it by but the session as it is now, so each change is checked from nothing.
const withoutPackage = new WeakMap<Session, readonly CheckResult[]>();

/** All findings of the soft checks, for the package that is open (or none). Several panels ask for the same. */
export function sessionChecks(session: Session, gemeente: OpenPackage | null): readonly CheckResult[] {
  return gemeente ? checksOn(gemeente)(session) : unplacedChecks(session);
}

function checksOn(gemeente: OpenPackage): Checks {
  const before = perPackage.get(gemeente);
  if (before) return before;
  const made = createChecks({ hasParcel: (id) => gemeente.parcels.indexOf(id) !== null });
  perPackage.set(gemeente, made);
  return made;
}

function unplacedChecks(session: Session): readonly CheckResult[] {
  const before = withoutPackage.get(session);
  if (before) return before;
  const made = createChecks({ hasParcel: () => null })(session);
  withoutPackage.set(session, made);
  return made;
}
