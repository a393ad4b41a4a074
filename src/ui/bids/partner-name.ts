import type { PartnerId } from '../../domain/ids';
import type { Merge } from '../../domain/merge/merge';

/** What a partner is called here, or where it comes along with a bid; '' when nobody knows it. */
export const partnerName = ({ ours, newPartners }: Merge, id: PartnerId): string =>
  (ours.partners.get(id) ?? newPartners.find((partner) => partner.id === id))?.name ?? '';
