import { memo, useId, useRef, useState } from 'react';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Panel } from '../kit/panel';
import { TextInput } from '../kit/text-input';
import { ParcelNear } from '../selection/parcel-near';
import { PartButton } from '../selection/part-button';
import { SelectedParcels } from '../selection/selected-parcels';
import { useParcelCard } from '../selection/use-parcel-card';
import { useWhileChosen } from '../selection/use-while-chosen';
import { plotTexts } from '../texts/plot';
import { AddToPlot } from './add-to-plot';
import { DraftLineFields } from './draft-line-fields';
import { PLOT_START } from './focus-plot';
import { type DraftProblem, emptyDraftLine, readDraft } from './programme-draft';
import { ProposalNote } from './proposal-note';
import { emptyNewPlot, type NewPlotDraft, useUnfinished } from './unfinished';
import { useDefaultName } from './use-default-name';

const texts = plotTexts.create;

interface NewPlotProps {
  /** The plot that was open last, offered for what is selected now. */
  readonly lastPlot: Plot | null;
}

/**
 * The form that makes a plot of the selection: type, number, `Maak plot`. Everything else can wait. What hangs on the
 * selection stands in parts of its own, so that the form itself is not drawn again while a plot is made of it.
 */
export const NewPlot = memo(function NewPlot({ lastPlot }: NewPlotProps) {
  const { actions } = useApp();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const unfinished = useUnfinished();
  const [{ name, lines }, setDraft] = useState(unfinished.newPlot);
  const [problem, setProblem] = useState<DraftProblem | null>(null);

  const keep = (next: NewPlotDraft): void => {
    unfinished.newPlot = next;
    setDraft(next);
  };
  const change = (next: NewPlotDraft['lines']): void => {
    keep({ name, lines: next });
    setProblem(null);
  };
  const addLine = (): void => {
    const key = (lines.at(-1)?.key ?? 0) + 1;
    change([...lines, emptyDraftLine(key)]);
    focusIn(form.current, key, 'type');
  };
  const submit = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    const programme = readDraft(lines);
    if (programme.ok) {
      unfinished.newPlot = emptyNewPlot();
      actions.makePlot({ name: name.trim(), programme: programme.value });
      return;
    }
    setProblem(programme.problem);
    focusIn(form.current, programme.problem.key, programme.problem.field);
  };

  return (
    <Panel
      title={plotTexts.region}
      aside={<span className="plot-aside">{texts.title}</span>}
      footer={
        // The press itself is taken: sending a form, only to stop it, costs the browser as much as making the plot.
        // Enter in a field presses this button too.
        <Button kind="primary" type="submit" form={formId} wide onClick={submit}>
          {texts.submit}
        </Button>
      }
    >
      <div className="plot-stack">
        <SelectedParcels />
        <form id={formId} ref={form} className="plot-stack" onSubmit={submit} noValidate {...PLOT_START}>
          {lines.map((line, index) => (
            <DraftLineFields
              key={line.key}
              line={line}
              number={lines.length > 1 ? index + 1 : null}
              problem={problem?.key === line.key ? problem.field : null}
              onChange={(next) => change(lines.map((other) => (other.key === line.key ? next : other)))}
              onRemove={() => change(lines.filter((other) => other.key !== line.key))}
            />
          ))}
          <Button kind="quiet" icon="plus" onClick={addLine}>
            {plotTexts.programme.add}
          </Button>
          <NameField value={name} onChange={(next) => keep({ name: next, lines })} />
          <ProposalNote />
        </form>
        <AboutParcel lastPlot={lastPlot} />
      </div>
    </Panel>
  );
});

function NameField({ value, onChange }: { readonly value: string; readonly onChange: (name: string) => void }) {
  const defaultName = useWhileChosen(useDefaultName());
  return <TextInput label={plotTexts.fields.name} value={value} placeholder={defaultName} onChange={onChange} />;
}

/** Below the form: what else can be done with the selection, and what lies near. */
function AboutParcel({ lastPlot }: NewPlotProps) {
  const card = useWhileChosen(useParcelCard());
  return (
    <>
      <PartButton card={card} />
      <AddToPlot card={card} lastPlot={lastPlot} />
      {card && <ParcelNear card={card} />}
    </>
  );
}

/** The field appears, or gets its error, in the render that comes next. */
function focusIn(form: HTMLFormElement | null, key: number, field: DraftProblem['field']): void {
  requestAnimationFrame(() => {
    const line = form?.querySelector(`[data-line="${key}"]`);
    const control = line?.querySelector<HTMLElement>(field === 'type' ? 'input[type=radio]' : '[role=spinbutton]');
    control?.focus();
    control?.closest('.field, .radio-cards')?.scrollIntoView({ block: 'nearest' });
  });
}
