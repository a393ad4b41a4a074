import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const FOCUSABLE = 'button:not(:disabled), input, select, summary';

/**
 * When what had the focus goes from the screen (Ophalen becomes Pauze, a row that was mended goes), the focus moves to the
 * nearest thing that takes its place, else to the heading: the keyboard would start again at the top of the page.
 * The returned function belongs on the frame's `onFocus`.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): (event: FocusEvent) => void {
  const around = useRef<readonly Element[]>([]);
  useLayoutEffect(() => {
    const [last, ...outwards] = around.current;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const within = outwards.filter((element) => element.isConnected && element !== frame.current);
    const next = within
      .map((element) => element.querySelector<HTMLElement>(FOCUSABLE))
      .find((element) => element !== null);
    (next ?? heading.current)?.focus();
  });
  return ({ target }) => {
    const path: Element[] = [];
    for (let element: Element | null = target; element && element !== frame.current; element = element.parentElement)
      path.push(element);
    around.current = path;
  };
}
