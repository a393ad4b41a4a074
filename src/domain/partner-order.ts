import { PARTNER_ROLES } from './code-lists';
import type { Partner } from './session';

const byName = new Intl.Collator('nl', { sensitivity: 'variant', numeric: true });

/**
 * Partners stand by role (in the order of the code list), then by name, then by id. An order made from the
 * records themselves survives undo, storage and files; an order of insertion would need a field of its own.
 */
export function comparePartners(a: Partner, b: Partner): number {
  return (
    PARTNER_ROLES.indexOf(a.role) - PARTNER_ROLES.indexOf(b.role) ||
    byName.compare(a.name, b.name) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
