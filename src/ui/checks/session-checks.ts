import { type CheckContext, type CheckResult, checksOf } from '../../domain/checks/checks-of';
import type { Session } from '../../domain/session';
import type { OpenPackage } from '../../package/open-package';

// Several panels show the same findings of the same session: they are made once per session and package.
const contexts = new WeakMap<OpenPackage, CheckContext>();
const results = new WeakMap<CheckContext, WeakMap<Session, readonly CheckResult[]>>();
const withoutPackage: CheckContext = { hasParcel: () => null };

/** All findings of the soft checks, for the package that is open (or none). */
export function sessionChecks(session: Session, gemeente: OpenPackage | null): readonly CheckResult[] {
  const context = contextOf(gemeente);
  const kept = results.get(context) ?? new WeakMap<Session, readonly CheckResult[]>();
  results.set(context, kept);
  const before = kept.get(session);
  if (before) return before;
  const made = checksOf(session, context);
  kept.set(session, made);
  return made;
}

function contextOf(gemeente: OpenPackage | null): CheckContext {
  if (!gemeente) return withoutPackage;
  const before = contexts.get(gemeente);
  if (before) return before;
  const made: CheckContext = { hasParcel: (id) => gemeente.parcels.indexOf(id) !== null };
  contexts.set(gemeente, made);
  return made;
}
