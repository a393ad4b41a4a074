import type { Partner } from '../../domain/session';
import './type-mark.css';

/** The short mark that stands for a partner; its name stands beside it. */
export function PartnerMark({ partner }: { readonly partner: Pick<Partner, 'mark'> }) {
  return (
    <span className="partner-mark" aria-hidden="true">
      {partner.mark}
    </span>
  );
}
