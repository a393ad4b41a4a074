import { useRef, useState } from 'react';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { plotTexts } from '../texts/plot';
import { type DraftLine, emptyDraftLine, readDraft } from './programme-draft';
import { ProgrammeRow } from './programme-row';
import { useUnfinished } from './unfinished';
import './programme-editor.css';

const texts = plotTexts.programme;

/**
 * The programme of an existing plot. A line that is being added lives here until it has a type and a number, then
 * it joins the plot; so an unfinished line never counts and never has to be undone.
 */
export function ProgrammeEditor({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const editor = useRef<HTMLElement>(null);
  const unfinished = useUnfinished().lines;
  const [added, showAdded] = useState<DraftLine | null>(unfinished.get(plot.id) ?? null);
  const setAdded = (line: DraftLine | null): void => {
    if (line === null || (line.type === null && line.units === null)) unfinished.delete(plot.id);
    else unfinished.set(plot.id, line);
    showAdded(line);
  };
  const saved = plot.programme.map((line, key): DraftLine => ({ key, ...line }));
  const lines = added ? [...saved, { ...added, key: saved.length }] : saved;

  const change = (line: DraftLine): void => {
    const isNew = line.key === saved.length;
    const programme = readDraft(isNew ? [...saved, line] : saved.with(line.key, line));
    if (!programme.ok) {
      setAdded(line);
      return;
    }
    if (isNew) setAdded(null);
    actions.setProgramme(plot.id, programme.value);
  };
  const remove = (line: DraftLine): void => {
    if (line.key === saved.length) setAdded(null);
    else
      actions.setProgramme(
        plot.id,
        plot.programme.filter((_, key) => key !== line.key),
      );
    // The line goes, and the focus with it.
    focusNext(editor.current, ':scope > button, li:last-child select');
  };
  const add = (): void => {
    setAdded(emptyDraftLine(saved.length));
    focusNext(editor.current, 'li:last-child select');
  };

  return (
    <section ref={editor} className="programme" aria-label={texts.heading}>
      {lines.length === 0 ? (
        <p className="muted">{texts.empty}</p>
      ) : (
        <ul className="programme__lines">
          {lines.map((line, index) => (
            <ProgrammeRow
              key={line.key}
              line={line}
              number={index + 1}
              onChange={change}
              onRemove={() => remove(line)}
            />
          ))}
        </ul>
      )}
      {!added && (
        <Button kind="quiet" icon="plus" onClick={add}>
          {texts.add}
        </Button>
      )}
    </section>
  );
}

/** The control is there one frame later, when the list has been drawn again. */
function focusNext(editor: HTMLElement | null, control: string): void {
  requestAnimationFrame(() => editor?.querySelector<HTMLElement>(control)?.focus());
}
