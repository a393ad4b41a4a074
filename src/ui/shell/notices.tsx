import { useApp } from '../app';
import type { Notice as NoticeData } from '../app-state';
import { Disclosure } from '../kit/disclosure';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { shellTexts } from '../texts/shell';
import { useAppState } from '../use-stores';
import './notices.css';

/** Messages over the screen: they stay until dismissed, because someone may be looking at the map. */
export function Notices() {
  const notices = useAppState((state) => state.notices);
  return (
    <section className="notices" aria-label={shellTexts.notices}>
      {/* Both live regions are always there: a region that appears together with its text is often not read. */}
      <div role="status">{notices.filter(({ tone }) => tone === 'info').map(one)}</div>
      <div role="alert">{notices.filter(({ tone }) => tone === 'problem').map(one)}</div>
    </section>
  );
}

const one = (notice: NoticeData) => <Toast key={notice.id} notice={notice} />;

function Toast({ notice }: { readonly notice: NoticeData }) {
  const { actions } = useApp();
  return (
    <div className="toast">
      <Notice tone={notice.tone}>
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
