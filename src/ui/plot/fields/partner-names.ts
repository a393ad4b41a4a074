import type { PartnerRole } from '../../../domain/code-lists';
import { comparePartners } from '../../../domain/partner-order';
import type { Session } from '../../../domain/session';

/** Names of the partners with one of these roles, to choose from while typing. */
export const partnerNames = (session: Pick<Session, 'partners'>, roles: readonly PartnerRole[]): readonly string[] =>
  [...session.partners.values()]
    .filter((partner) => roles.includes(partner.role))
    .sort(comparePartners)
    .map((partner) => partner.name);
