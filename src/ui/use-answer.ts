import { useCallback, useEffect, useState } from 'react';

/**
 * What an action answers, asked when the component appears; null until then. The second asks again, and keeps what was
 * known on the screen meanwhile. `ask` must stay the same function as long as the question is the same.
 */
export function useAnswer<Value>(ask: () => Promise<Value>): readonly [Value | null, () => void] {
  const [answer, setAnswer] = useState<Value | null>(null);
  const [asking, setAsking] = useState<object>({});
  useEffect(() => {
    let wanted = asking !== null;
    void ask().then((value) => {
      if (wanted) setAnswer(value);
    });
    return () => {
      wanted = false;
    };
  }, [ask, asking]);
  return [answer, useCallback(() => setAsking({}), [])];
}
