import { useStore } from 'zustand';
import type { Session } from '../domain/session';
import type { GestureState } from '../map/gesture-store';
import type { SessionState } from '../session/session-store';
import type { ViewState } from '../session/view-store';
import { useApp } from './app';
import type { AppState } from './app-state';

// One hook per store: a component reads what it shows, and draws again only when that changes.

export const useSessionState = <Part>(part: (state: SessionState) => Part): Part => useStore(useApp().session, part);
export const useView = <Part>(part: (state: ViewState) => Part): Part => useStore(useApp().view, part);
export const useGesture = <Part>(part: (state: GestureState) => Part): Part => useStore(useApp().gesture, part);
export const useAppState = <Part>(part: (state: AppState) => Part): Part => useStore(useApp().state, part);

/** The open session, or the part of it that a component shows; a bug outside the work screen. */
export function useSession(): Session;
export function useSession<Part>(part: (session: Session) => Part): Part;
export function useSession(part: (session: Session) => unknown = (session) => session): unknown {
  return useSessionState(({ session }) => {
    if (!session) throw new Error('No session is open');
    return part(session);
  });
}
