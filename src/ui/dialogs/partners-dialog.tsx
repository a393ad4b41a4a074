import { useState } from 'react';
import type { PartnerId } from '../../domain/ids';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { EmptyState } from '../kit/empty-state';
import { partnerTexts } from '../texts/dialogs';
import { useSession } from '../use-stores';
import { PartnerForm } from './partner-form';
import { PartnerRow } from './partner-row';
import './dialogs.css';

/** Who sits at the table. Each addition or change is a gesture of its own, so it can be undone by itself. */
export function PartnersDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const { partners } = useSession();
  const [editing, setEditing] = useState<PartnerId | 'new' | null>(partners.size === 0 ? 'new' : null);
  const stop = (): void => setEditing(null);
  return (
    <Dialog
      title={partnerTexts.title}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {partnerTexts.done}
        </Button>
      }
    >
      <div className="form">
        <p className="muted">{partnerTexts.intro}</p>
        {partners.size === 0 ? (
          <EmptyState title={partnerTexts.none} />
        ) : (
          <ul className="partners" aria-label={partnerTexts.list}>
            {[...partners.values()].map((partner) => (
              <li key={partner.id}>
                {editing === partner.id ? (
                  <PartnerForm
                    title={partnerTexts.editTitle(partner.name)}
                    start={partner}
                    onSave={(fields) => {
                      actions.editPartner(partner.id, fields);
                      stop();
                    }}
                    onCancel={stop}
                  />
                ) : (
                  <PartnerRow partner={partner} onEdit={() => setEditing(partner.id)} />
                )}
              </li>
            ))}
          </ul>
        )}
        {editing === 'new' ? (
          <PartnerForm
            title={partnerTexts.addTitle}
            start={{ name: '', role: 'woningcorporatie', mark: '' }}
            onSave={(fields) => {
              actions.addPartner(fields);
              stop();
            }}
            onCancel={stop}
          />
        ) : (
          <Button icon="plus" onClick={() => setEditing('new')}>
            {partnerTexts.add}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
