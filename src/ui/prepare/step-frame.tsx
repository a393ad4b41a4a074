import { type ReactNode, useEffect, useRef } from 'react';
import { prepareTexts as texts } from '../texts/prepare';
import { STEPS, type StepId } from './step-states';
import { useKeptFocus } from './use-kept-focus';

interface StepFrameProps {
  readonly step: StepId;
  /** The heading takes the focus when the step appears: the next Tab is in what one asked for. */
  readonly focus: boolean;
  readonly children: ReactNode;
}

/** Heading and content of the step that is open. */
export function StepFrame({ step, focus, children }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLElement>(null);
  const onFocus = useKeptFocus(frame, heading);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section className="step" aria-labelledby="step-heading" ref={frame} onFocus={onFocus}>
      <header>
        <p className="step__number">{texts.stepOf(STEPS.indexOf(step) + 1)}</p>
        <h2 id="step-heading" ref={heading} tabIndex={-1}>
          {texts[step].title}
        </h2>
      </header>
      {children}
    </section>
  );
}
