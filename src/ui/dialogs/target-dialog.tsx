import { useId, useState } from 'react';
import type { PeriodId } from '../../domain/ids';
import type { Target } from '../../domain/session';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { Disclosure } from '../kit/disclosure';
import { TextInput } from '../kit/text-input';
import { targetTexts } from '../texts/dialogs';
import { useSession } from '../use-stores';
import { AddPeriod } from './add-period';
import { CountingFields } from './counting-fields';
import { withoutPeriod, withPeriod } from './target-draft';
import { TargetPeriod } from './target-period';
import './dialogs.css';

/** The woondeal target, filled in as a whole and kept as one change. */
export function TargetDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const session = useSession();
  const [draft, setDraft] = useState<Target>(session.target);
  const [asking, setAsking] = useState(false);
  const formId = useId();
  const close = (): void => {
    if (draft === session.target) onClose();
    else setAsking(true);
  };
  const plotsIn = (period: PeriodId): number =>
    [...session.plots.values()].filter((plot) => plot.period === period).length;
  return (
    <Dialog
      title={targetTexts.title}
      size="wide"
      onClose={close}
      footer={
        <>
          {asking ? (
            <>
              <span role="alert">{targetTexts.unsaved}</span>
              <Button kind="danger" onClick={onClose}>
                {targetTexts.throwAway}
              </Button>
            </>
          ) : (
            <Button onClick={close}>{targetTexts.cancel}</Button>
          )}
          <Button kind="primary" type="submit" form={formId}>
            {targetTexts.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        // Reached only when every number can be read: the browser first goes to one that cannot, and says why.
        onSubmit={(event) => {
          event.preventDefault();
          actions.setTarget(draft);
          onClose();
        }}
      >
        <p className="muted">{targetTexts.intro}</p>
        <div className="form__pair">
          <TextInput
            label={targetTexts.source}
            hint={targetTexts.sourceHint}
            value={draft.source}
            onChange={(source) => setDraft({ ...draft, source })}
          />
          <TextInput
            type="date"
            label={targetTexts.sourceDate}
            value={draft.sourceDate}
            onChange={(sourceDate) => setDraft({ ...draft, sourceDate })}
          />
        </div>
        {draft.periods.map((period) => (
          <TargetPeriod
            key={period}
            target={draft}
            period={period}
            plots={plotsIn(period)}
            onChange={setDraft}
            onRemove={() => setDraft(withoutPeriod(draft, period))}
          />
        ))}
        <p className="muted">{targetTexts.hardSoft}</p>
        <AddPeriod periods={draft.periods} onAdd={(period) => setDraft(withPeriod(draft, period))} />
        <CountingFields target={draft} onChange={setDraft} />
        <Disclosure summary={targetTexts.example.summary}>
          <p>{targetTexts.example.text}</p>
        </Disclosure>
      </form>
    </Dialog>
  );
}
