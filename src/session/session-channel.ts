import type { Change } from '../domain/change';
import type { SessionId } from '../domain/ids';
import { SESSION_VERSION } from './file/session-file-format';

/** What tabs that show one session tell each other. */
export type TabMessage =
  /** The writer saved this; who looks along applies it. Records are whole, so hearing it twice does no harm. */
  | { readonly kind: 'saved'; readonly change: Change }
  /** Asks the writer to write what it still has and to let go. */
  | { readonly kind: 'hand-over' }
  /** Another tab writes from now on: what is in storage is the session. */
  | { readonly kind: 'claimed' }
  /** Asks whether a tab writes the session; the writer answers `here`. */
  | { readonly kind: 'anyone' }
  | { readonly kind: 'here' };

export interface SessionChannel {
  post(message: TabMessage): void;
  close(): void;
}

/** A line between the tabs of this browser that show one session, by programs that write the same version of records. */
export function openSessionChannel(id: SessionId, onMessage: (message: TabMessage) => void): SessionChannel {
  const channel = new BroadcastChannel(`van-bod-naar-plot.v${SESSION_VERSION}.session.${id}`);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onMessage(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
