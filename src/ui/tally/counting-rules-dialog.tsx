import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { kitTexts } from '../texts/kit';
import { tallyTexts } from '../texts/tally';
import './counting-rules-dialog.css';

/** "Hoe telt dit?": the counting rules in plain words, with what is our own choice said as such. */
export function CountingRulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { title, items, sources } = tallyTexts.rules;
  return (
    <Dialog
      title={title}
      textOnly
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {kitTexts.close}
        </Button>
      }
    >
      <dl className="rules">
        {items.map((item) => (
          <div key={item.title}>
            <dt>{item.title}</dt>
            <dd>{item.text}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{sources}</p>
    </Dialog>
  );
}
