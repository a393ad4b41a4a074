import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PeriodId } from '../../domain/ids';
import { useApp } from '../app';
import type { Bar } from './bar';

/** What one bar of the column needs to show the plots behind it. */
export interface BehindBar {
  readonly open: boolean;
  /** For all that is to be pointed at. */
  readonly area: {
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
  };
  /** For the meter: a stop for the keyboard. */
  readonly meter: { readonly tabIndex: 0; readonly 'data-period': PeriodId; readonly onFocus: () => void };
}

/**
 * Pointing at a bar, tapping it or stopping at it with the keyboard lights up the plots behind it, on the map and in a
 * list above its column. A bar that has the focus keeps its list, so that the mouse can go there over the other bars.
 */
export function usePlotsBehind(bars: readonly Bar[]) {
  const { actions } = useApp();
  const column = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly period: PeriodId; readonly focused: boolean } | null>(null);
  const show = (next: typeof shown): void => {
    setShown(next);
    actions.highlightPlots(bars.find(({ period }) => period === next?.period)?.plots ?? []);
  };
  const focus = (period: PeriodId): void =>
    column.current?.querySelector<HTMLElement>(`[data-period="${CSS.escape(period)}"]`)?.focus();

  return {
    column: {
      ref: column,
      onPointerLeave: ({ pointerType }: PointerEvent): void => {
        if (pointerType === 'mouse' && shown) show(null);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent): void => {
        if (!currentTarget.contains(relatedTarget)) show(null);
      },
      onKeyDown: (event: KeyboardEvent): void => {
        if (event.key !== 'Escape' || !shown) return;
        event.stopPropagation();
        // The list goes; focus that stands in it would be lost.
        focus(shown.period);
        show(null);
      },
    },
    behind: ({ period }: Bar): BehindBar => ({
      open: shown?.period === period,
      area: {
        onPointerEnter: ({ pointerType }) => {
          if (pointerType === 'mouse' && !shown?.focused) show({ period, focused: false });
        },
        // Not every touch browser gives the focus to what is tapped.
        onPointerUp: ({ pointerType }) => {
          if (pointerType === 'touch' && shown?.period !== period) focus(period);
        },
      },
      meter: { tabIndex: 0, 'data-period': period, onFocus: () => show({ period, focused: true }) },
    }),
  };
}
