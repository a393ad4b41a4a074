import { type ReactNode, useEffect, useRef } from 'react';
import { useKeptFocus } from '../kit/use-kept-focus';
import { prepareTexts as texts } from '../texts/prepare';
import { STEPS, type StepId } from './step-states';

interface StepFrameProps {
  readonly step: StepId;
  readonly children: ReactNode;
}

/** Heading and content of the step that is open. The heading takes the focus: the next Tab is in what one asked for. */
export function StepFrame({ step, children }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLElement>(null);
  const onFocus = useKeptFocus(frame, heading);
  useEffect(() => {
    heading.current?.focus();
  }, []);
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
