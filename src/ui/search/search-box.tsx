import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type SearchHit, useApp } from '../app';
import { Icon } from '../kit/icon';
import { focusPlot } from '../plot/focus-plot';
import { searchTexts as texts } from '../texts/search';
import { useGesture, useSessionState } from '../use-stores';
import { moveOption } from './move-option';
import './search-box.css';

/**
 * One box for parcel, plot and area: a combobox as in the ARIA patterns. Choosing a parcel or plot moves the focus
 * to the region `Plot`, except while parcels are being added one by one.
 */
export function SearchBox() {
  const { actions } = useApp();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const mode = useGesture((state) => state.mode);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  // Plot names are part of what is searched, so the hits follow the session.
  useSessionState((state) => (open ? state.session : null));

  const asked = text.trim() !== '';
  const hits = open && asked ? actions.search(text) : [];
  const optionId = (index: number): string => `${id}-option-${index}`;

  const choose = (hit: SearchHit): void => {
    actions.goTo(hit);
    setOpen(false);
    setActive(null);
    if (mode === 'add') input.current?.select();
    else if (hit.kind !== 'area') focusPlot();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveOption(active, event.key, hits.length);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      document.getElementById(next === null ? '' : optionId(next))?.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (event.key === 'Enter') {
      // The focus moves to a form: the rest of this press would send that.
      event.preventDefault();
      // Enter without an arrow takes the best hit: an aanduiding typed in full needs no second thought.
      const hit = hits[active ?? 0];
      if (hit) choose(hit);
      else setOpen(true);
    } else if (event.key === 'ArrowDown') {
      setOpen(true);
    } else if (event.key === 'Escape' && (open || text !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (open) setOpen(false);
      else setText('');
      setActive(null);
    }
  };

  return (
    <search className="search-box">
      <Icon name="search" />
      <input
        ref={input}
        className="search-box__input"
        type="search"
        role="combobox"
        aria-label={texts.label}
        placeholder={texts.label}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
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
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
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
            key={optionKey(hit)}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="search-box__option"
            onClick={() => choose(hit)}
          >
            <span className="search-box__label figures">{hit.label}</span>
            <span className="search-box__detail">{hit.detail || texts.kinds[hit.kind]}</span>
          </div>
        ))}
      </div>
      {open && asked && hits.length === 0 && <p className="search-box__nothing">{texts.nothing(text.trim())}</p>}
      <p className="visually-hidden" role="status">
        {open && asked ? texts.found(hits.length) : ''}
      </p>
    </search>
  );
}

function optionKey(hit: SearchHit): string {
  switch (hit.kind) {
    case 'parcel':
      return `parcel ${hit.index}`;
    case 'plot':
      return `plot ${hit.id}`;
    case 'area':
      return `area ${hit.area.code}`;
  }
}
