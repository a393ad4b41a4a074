import { useEffect, useState } from 'react';
import { useApp } from '../app';
import type { Notice as NoticeData } from '../app-state';
import { Button } from '../kit/button';
import { Disclosure } from '../kit/disclosure';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { shellTexts } from '../texts/shell';
import { useAppState } from '../use-stores';
import { openDialog } from './dialog-store';
import { passesAfter } from './passes-after';
import './notices.css';

interface NoticesProps {
  /** Over the map, which stays as large as it is; else below the screen. */
  readonly overMap: boolean;
}

/**
 * Messages that cover no panel, bar or button. What is wrong stays until dismissed, because someone may be looking at the map;
 * a confirmation goes by itself, but not while one points at it or is in it.
 */
export function Notices({ overMap }: NoticesProps) {
  const notices = useAppState((state) => state.notices);
  return (
    <section className={overMap ? 'notices notices--over-map' : 'notices'} aria-label={shellTexts.notices}>
      {/* Both live regions are always there: a region that appears together with its text is often not read. */}
      <div role="status">{notices.filter(({ tone }) => tone === 'info').map(one)}</div>
      <div role="alert">{notices.filter(({ tone }) => tone === 'problem').map(one)}</div>
    </section>
  );
}

const one = (notice: NoticeData) => <Toast key={notice.id} notice={notice} />;

function Toast({ notice }: { readonly notice: NoticeData }) {
  const { actions } = useApp();
  const [held, setHeld] = useState(false);
  const { opens } = notice;
  const after = held ? null : passesAfter(notice);
  useEffect(() => {
    if (after === null) return;
    const timer = setTimeout(() => actions.dismissNotice(notice.id), after);
    return () => clearTimeout(timer);
  }, [actions, notice.id, after]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the message while one is at it
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Notice
        tone={notice.tone}
        actions={opens && <Button onClick={() => openDialog(opens)}>{shellTexts.look}</Button>}
      >
        <p className="toast__text">{notice.text}</p>
        {notice.details.length === 1 && <p>{notice.details[0]}</p>}
        {notice.details.length > 1 && (
          <Disclosure summary={shellTexts.details(notice.details.length)}>
            <ul className="toast__details">
              {notice.details.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Notice>
      <IconButton icon="close" label={shellTexts.dismiss} onClick={() => actions.dismissNotice(notice.id)} />
    </div>
  );
}
