import { useEffect, useState } from 'react';
import type { PreparationActions } from '../../services/preparation/preparation';
import type { ServiceProblem } from '../../services/service-problem';

/** After the last key: so long nobody is asked anything. */
const QUIET_MS = 250;
/** An answer takes a fraction of this; a service that falters is asked again several times before it is given up. */
const SLOW_MS = 3_000;
const SHORTEST = 2;

export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

export type Suggestions =
  | { readonly state: 'none' }
  /** `isSlow`: the service takes longer than it should. */
  | { readonly state: 'asking'; readonly isSlow: boolean }
  | { readonly state: 'found'; readonly typed: string; readonly hits: readonly Suggestion[] }
  | { readonly state: 'problem'; readonly problem: ServiceProblem };

/** Gemeenten that go by what is typed, asked when the typing rests; `again` asks once more. */
export function useSuggestions(
  typed: string,
  suggest: PreparationActions['suggestMunicipalities'],
): readonly [Suggestions, again: () => void] {
  const [answer, setAnswer] = useState<Suggestions>({ state: 'none' });
  const [times, setTimes] = useState(0);
  const asked = typed.trim();
  useEffect(() => {
    if (asked.length < SHORTEST) {
      setAnswer({ state: 'none' });
      return;
    }
    let wanted = times >= 0;
    setAnswer((before) => (before.state === 'found' ? before : { state: 'asking', isSlow: false }));
    const late = setTimeout(() => setAnswer({ state: 'asking', isSlow: true }), SLOW_MS);
    const timer = setTimeout(async () => {
      const result = await suggest(asked);
      clearTimeout(late);
      if (!wanted) return;
      if (result.ok) setAnswer({ state: 'found', typed: asked, hits: result.value });
      // Stopped by the next question: that one answers.
      else if (result.problem.name !== 'service-stopped') setAnswer({ state: 'problem', problem: result.problem });
    }, QUIET_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
      clearTimeout(late);
    };
  }, [asked, suggest, times]);
  return [answer, () => setTimes((before) => before + 1)];
}
