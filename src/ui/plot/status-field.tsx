import { useRef, useState } from 'react';
import { PLOT_STATUSES } from '../../domain/code-lists';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Select } from '../kit/select';
import { TextInput } from '../kit/text-input';
import { useHandOver } from '../kit/use-hand-over';
import { plotTexts } from '../texts/plot';
import { codeOptions } from './code-options';
import './status-field.css';

const { fields } = plotTexts;
const OPTIONS = codeOptions(PLOT_STATUSES);

/**
 * The status in the workshop. Choosing `afgevallen` first asks why, so that falling off and its reason are one
 * step; the plot moves when the answer is given (it may be empty: a check never blocks). Who goes on to something else
 * with a reason written down has answered too; without one, the question lapses.
 */
export function StatusField({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const choice = useRef<HTMLDivElement>(null);
  const drop = (): void => actions.setStatus(plot.id, 'afgevallen', reason.trim());
  useHandOver(() => {
    if (!asking || reason.trim() === '' || reason === plot.dropReason) return;
    drop();
    setAsking(false);
  });
  const stopAsking = (): void => {
    setAsking(false);
    // The question goes, and the focus with it.
    choice.current?.querySelector('select')?.focus();
  };
  return (
    <>
      <div ref={choice}>
        <Select
          label={fields.status}
          value={asking ? 'afgevallen' : plot.status}
          options={OPTIONS}
          onChange={(status) => {
            setReason(plot.dropReason);
            setAsking(status === 'afgevallen' && plot.status !== 'afgevallen');
            if (status !== 'afgevallen') actions.setStatus(plot.id, status, plot.dropReason);
          }}
        />
      </div>
      {asking && (
        <form
          className="plot-columns__whole drop-reason"
          onSubmit={(event) => {
            event.preventDefault();
            drop();
            stopAsking();
          }}
        >
          <TextInput
            label={fields.dropReason}
            hint={fields.dropReasonHint}
            value={reason}
            maxLength={1000}
            autoFocus
            onChange={setReason}
          />
          <div className="button-row">
            <Button kind="primary" type="submit">
              {fields.dropConfirm}
            </Button>
            <Button kind="quiet" onClick={stopAsking}>
              {fields.dropCancel}
            </Button>
          </div>
        </form>
      )}
      {plot.status === 'afgevallen' && (
        <div className="plot-columns__whole">
          <TextInput
            label={fields.dropReason}
            value={plot.dropReason}
            maxLength={1000}
            onCommit={(text) => actions.setStatus(plot.id, 'afgevallen', text)}
          />
        </div>
      )}
    </>
  );
}
