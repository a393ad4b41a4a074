import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { ServiceProblem } from '../../services/service-problem';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { Notice } from '../kit/notice';
import { moveOption } from '../search/move-option';
import '../search/search-box.css';
import { serviceProblemText } from '../../services/service-problem-text';
import { prepareTexts } from '../texts/prepare';
import { usePreparation } from './use-preparation';
import { type Suggestion, useSuggestions } from './use-suggestions';

/** A combobox, as the ARIA patterns have it, that suggests gemeenten; choosing one fetches its outline. */
export function MunicipalitySearch() {
  const { now, actions } = usePreparation();
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Suggestion | null>(null);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<ServiceProblem | null>(null);
  const [answer, askAgain] = useSuggestions(text === chosen?.name ? '' : text, actions.suggestMunicipalities);
  const texts = prepareTexts.place;

  const hits = open && answer.state === 'found' ? answer.hits : [];
  // Who goes on without the service is done with what was typed here, and with what went wrong.
  const byHand = now.place?.by === 'hand' ? now.place.name : null;
  useEffect(() => {
    if (byHand === null) return;
    setText('');
    setChosen(null);
    setProblem(null);
  }, [byHand]);
  const optionId = (index: number): string => `${listId}-${index}`;

  const choose = async (suggestion: Suggestion): Promise<void> => {
    setText(suggestion.name);
    setChosen(suggestion);
    setOpen(false);
    setActive(null);
    setProblem(null);
    setLooking(true);
    const result = await actions.chooseMunicipality(suggestion);
    setLooking(false);
    if (!result.ok) setProblem(result.problem);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveOption(active, event.key, hits.length);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      document.getElementById(next === null ? '' : optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[active ?? 0];
      if (hit) void choose(hit);
      else setOpen(true);
    } else if (event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setActive(null);
    }
  };

  const found = open && answer.state === 'found';
  const asking = answer.state === 'problem' ? answer.problem : null;
  const wrong = problem ?? asking;
  return (
    <div className="municipality-search">
      <div className="municipality-search__box">
        <Field label={texts.search} hint={texts.searchHint}>
          {(control) => (
            <input
              {...control}
              className="utrecht-textbox utrecht-textbox--html-input"
              type="text"
              role="combobox"
              aria-expanded={hits.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={active !== null && hits[active] ? optionId(active) : undefined}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setOpen(true);
                setActive(null);
              }}
              onBlur={() => setOpen(false)}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
        <div
          id={listId}
          className="search-box__list"
          role="listbox"
          aria-label={texts.results}
          hidden={hits.length === 0}
          // Pressing an option must not take the focus from the box before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          tabIndex={-1}
        >
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, as the combobox pattern says
            <div
              key={hit.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="search-box__option"
              onClick={() => void choose(hit)}
            >
              <span className="search-box__label">{hit.name}</span>
            </div>
          ))}
        </div>
        {found && answer.hits.length === 0 && <p className="search-box__nothing">{texts.nothing(answer.typed)}</p>}
      </div>
      <p className={looking || answer.state === 'asking' ? 'muted' : 'visually-hidden'} role="status">
        {looking ? texts.looking : found ? texts.found(answer.hits.length) : ''}
        {!looking && answer.state === 'asking' && (answer.isSlow ? texts.slow : texts.asking)}
      </p>
      {wrong && (
        <Notice
          tone="problem"
          actions={
            <Button onClick={() => (problem && chosen ? void choose(chosen) : askAgain())}>
              {prepareTexts.fetch.retry}
            </Button>
          }
        >
          {serviceProblemText(wrong)}
        </Notice>
      )}
    </div>
  );
}
