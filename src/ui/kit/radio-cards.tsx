import { type ReactNode, useId } from 'react';
import './radio-cards.css';

interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Drawn before the label, e.g. `<TypeMark>`. */
  readonly mark?: ReactNode;
  /** CSS colour of the chosen card's edge. */
  readonly color?: string;
}

interface RadioCardsProps<Value extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly options: readonly RadioCard<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** After a choice with the mouse; fingers and arrow keys may still be looking for the right one. */
  readonly onMouseChoice?: () => void;
  readonly error?: string | null;
  /** `row` puts short choices side by side; `grid` fits as many columns as there is room for. */
  readonly layout?: 'stack' | 'row' | 'grid';
}

/** A radio group in the form of cards of at least 44 px. The hint belongs to the description, not the name. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, hideLegend = false, options, value, onChange, error, layout = 'stack', onMouseChoice } = props;
  const id = useId();
  return (
    <div
      className="radio-cards"
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <span id={`${id}-legend`} className={hideLegend ? 'visually-hidden' : 'utrecht-form-label'}>
        {legend}
      </span>
      <div className={`radio-cards__options radio-cards__options--${layout}`}>
        {options.map((option) => (
          <label
            key={option.value}
            className="radio-card"
            style={option.color ? { '--card-color': option.color } : undefined}
          >
            <input
              className="radio-card__input"
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              onChange={() => onChange(option.value)}
              onClick={({ nativeEvent }) => nativeEvent.detail > 0 && isMouse(nativeEvent) && onMouseChoice?.()}
            />
            {option.mark}
            <span className="radio-card__words">
              <span className="radio-card__label" id={`${id}-${option.value}`}>
                {option.label}
              </span>
              {option.hint && (
                <span className="radio-card__hint" id={`${id}-${option.value}-hint`}>
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

const isMouse = (event: MouseEvent): boolean => event instanceof PointerEvent && event.pointerType === 'mouse';
