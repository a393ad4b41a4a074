import { useState } from 'react';
import { partnerReferences } from '../../domain/intents/partners';
import type { Partner } from '../../domain/session';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { capital } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { PartnerMark } from '../kit/partner-mark';
import { partnerTexts } from '../texts/dialogs';
import { useSession } from '../use-stores';

/** One partner; before it is taken out, what goes with it is said. */
export function PartnerRow({ partner, onEdit }: { readonly partner: Partner; readonly onEdit: () => void }) {
  const { actions } = useApp();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const { proposed, opinions } = partnerReferences(session, partner.id);
  const remove = (): void => actions.removePartner(partner.id);
  return (
    <>
      <div className="partner">
        <PartnerMark partner={partner} />
        <span className="partner__name">
          {partner.name}
          <span className="muted">{capital(partner.role)}</span>
        </span>
        <IconButton icon="pencil" label={partnerTexts.edit(partner.name)} onClick={onEdit} />
        <IconButton
          icon="trash"
          label={partnerTexts.remove(partner.name)}
          onClick={proposed + opinions === 0 ? remove : () => setAsking(true)}
        />
      </div>
      {asking && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{partnerTexts.cancel}</Button>
              <Button kind="danger" onClick={remove}>
                {partnerTexts.confirmRemove}
              </Button>
            </>
          }
        >
          {partnerTexts.removed(proposed, opinions)}
        </Notice>
      )}
    </>
  );
}
