import { type FocusEvent, useRef, useState } from 'react';
import { useApp } from '../app';
import { capital } from '../kit/format';
import { TypeMark } from '../kit/type-mark';
import type { Bar } from './bar';
import { BarTrack } from './bar-track';
import { LeadFigures } from './lead-figures';
import { meterProps } from './meter-props';
import { TallyPlots } from './tally-plots';
import './lead-bar.css';

/**
 * The figures and bar of the leading period. Pointing at it, tapping it or stopping at it with the keyboard lights
 * up the plots behind it, on the map and in a list.
 */
export function LeadBar({ bar }: { readonly bar: Bar }) {
  const { actions } = useApp();
  const meter = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const show = (): void => {
    setOpen(true);
    actions.highlightPlots(bar.plots);
  };
  const hide = (): void => {
    setOpen(false);
    actions.highlightPlots([]);
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) hide();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing is a bonus; focus on the meter inside does the same
    <div
      className="lead-bar"
      onPointerEnter={(event) => event.pointerType === 'mouse' && show()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && hide()}
      // Not every touch browser gives the focus to what is tapped.
      onPointerUp={(event) => event.pointerType === 'touch' && !open && meter.current?.focus()}
      onFocus={show}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        // The list goes; focus that stands in it would be lost.
        meter.current?.focus();
        hide();
      }}
    >
      <h3 className="lead-bar__title">
        <TypeMark type={bar.type} />
        {capital(bar.type)}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a stop for the keyboard and a target for touch, to see the plots */}
      <div ref={meter} className="lead-bar__meter" tabIndex={0} {...meterProps(bar)}>
        <LeadFigures bar={bar} />
        <BarTrack bar={bar} />
      </div>
      {open && <TallyPlots bar={bar} />}
    </div>
  );
}
