import { useLayoutEffect, useRef } from 'react';
import { keepDraft } from './open-drafts';

/**
 * Calls `handOver` as last drawn when the component goes, or when everything that is being typed must be handed over.
 * React takes a field away without a blur, and on a touch screen a tap on the map does so before the field loses the
 * focus: without this, what was typed would be gone. It may be called when there is nothing to hand over.
 */
export function useHandOver(handOver: () => void): void {
  const latest = useRef(handOver);
  useLayoutEffect(() => {
    latest.current = handOver;
  });
  useLayoutEffect(() => keepDraft(() => latest.current()), []);
}
