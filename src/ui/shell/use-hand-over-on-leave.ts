import { useEffect } from 'react';
import { handOverDrafts } from '../kit/open-drafts';

/**
 * The laptop is closed, or the tab: what stands in a field is handed over, and so saved, as if the field had been left.
 * `visibilitychange` is the last event that is sure to come; `pagehide` is for browsers that skip it on closing.
 */
export function useHandOverOnLeave(): void {
  useEffect(() => {
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') handOverDrafts();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', handOverDrafts);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', handOverDrafts);
    };
  }, []);
}
