import { useRef, useState } from 'react';
import type { Agreement } from '../../../domain/plot';
import { Button } from '../../kit/button';
import { IconButton } from '../../kit/icon-button';
import { TextInput } from '../../kit/text-input';
import { plotTexts } from '../../texts/plot';
import { useSession } from '../../use-stores';
import type { FieldsProps } from './fields-props';

const texts = plotTexts.agreement;
const EMPTY: Agreement = { what: '', organisation: '', due: null };

/** Afspraken: what, which organisation, by when. A new one joins the plot with the first field that is filled in. */
export function AgreementFields({ plot, edit }: FieldsProps) {
  const session = useSession();
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const organisations = [...session.partners.values()].map((partner) => partner.name);
  const lines = adding ? [...plot.agreements, EMPTY] : plot.agreements;

  const change = (index: number, patch: Partial<Agreement>): void => {
    setAdding(false);
    edit({ agreements: lines.map((line, at) => (at === index ? { ...line, ...patch } : line)) });
  };
  const remove = (index: number): void => {
    if (index < plot.agreements.length) edit({ agreements: plot.agreements.filter((_, at) => at !== index) });
    else setAdding(false);
  };

  const add = (): void => {
    setAdding(true);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus());
  };

  return (
    <div ref={list} className="plot-stack">
      {lines.length === 0 && <p className="muted">{texts.none}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an agreement has no id; its place is what it is known by
        <fieldset key={index} className="agreement">
          <legend className="agreement__legend">{texts.line(index + 1)}</legend>
          <div className="agreement__remove">
            <IconButton icon="trash" label={texts.remove(index + 1)} onClick={() => remove(index)} />
          </div>
          <TextInput
            label={texts.what}
            value={line.what}
            maxLength={1000}
            onCommit={(what) => change(index, { what })}
          />
          <div className="plot-columns">
            <TextInput
              label={texts.organisation}
              value={line.organisation}
              suggestions={organisations}
              onCommit={(organisation) => change(index, { organisation })}
            />
            <TextInput
              label={texts.due}
              type="date"
              value={line.due ?? ''}
              onCommit={(due) => change(index, { due: due === '' ? null : due })}
            />
          </div>
        </fieldset>
      ))}
      {!adding && (
        <Button kind="quiet" icon="plus" onClick={add}>
          {texts.add}
        </Button>
      )}
    </div>
  );
}
