import { useEffect, useRef, useState } from 'react';
import type { Preparation } from '../../services/preparation/preparation';
import { whatHappened } from './what-happened';

/** Says what ends elsewhere on the screen to who does not see it: a layer that is fetched, a package that is made. */
export function Spoken({ now }: { readonly now: Preparation }) {
  const before = useRef(now);
  const [text, setText] = useState('');
  useEffect(() => {
    const said = whatHappened(before.current, now);
    before.current = now;
    if (said.length > 0) setText(said.join(' '));
  }, [now]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
