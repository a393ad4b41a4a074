import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { PlotId } from '../../domain/ids';
import { nextInRow } from '../kit/next-in-row';
import { plotsTexts as texts } from '../texts/plots';
import { useView } from '../use-stores';
import { PlotRowItem } from './plot-row-item';
import type { PlotRow } from './plot-rows';

/** One line high, in CSS pixels; agrees with `.plot-row` in plots.css. */
const ROW_HEIGHT = 68;

/**
 * The list, of which only the lines in view are in the page, so that five thousand plots scroll as easily as five.
 * One tab stop; arrows, Home and End walk through it.
 */
export function PlotList({ rows }: { readonly rows: readonly PlotRow[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useView((state) => state.selectedPlot);
  const [last, setLast] = useState<PlotId | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });

  const indexOf = (id: PlotId | null): number => rows.findIndex((row) => row.id === id);
  const tabStop = Math.max(0, last === null ? indexOf(selected) : indexOf(last));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextInRow(event.key, tabStop, rows.length, 'vertical');
    const row = next === null ? undefined : rows[next];
    if (next === null || !row) return;
    event.preventDefault();
    setLast(row.id);
    virtual.scrollToIndex(next);
    // The line may only be made by the scroll; a frame later it is there.
    requestAnimationFrame(() => {
      // An id out of a file may hold anything.
      scroller.current?.querySelector<HTMLElement>(`[data-plot="${CSS.escape(row.id)}"]`)?.focus();
    });
  };

  return (
    <div ref={scroller} className="plot-list">
      <p className="visually-hidden">{texts.keys}</p>
      <ul
        className="plot-list__rows"
        aria-label={texts.list}
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <li
                key={item.key}
                className="plot-list__item"
                style={{ transform: `translateY(${item.start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
              >
                <PlotRowItem
                  row={row}
                  selected={row.id === selected}
                  tabStop={item.index === tabStop}
                  onFocus={() => setLast(row.id)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
