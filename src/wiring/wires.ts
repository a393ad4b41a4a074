import type { StoreApi } from 'zustand/vanilla';
import type { Change } from '../domain/change';
import type { Session } from '../domain/session';
import type { GestureState } from '../map/gesture-store';
import type { MapView } from '../map/map-view';
import type { OpenPackage } from '../package/open-package';
import type { SessionStore } from '../session/session-store';
import type { ViewState } from '../session/view-store';
import type { AppState } from '../ui/app-state';
import type { DialogId } from '../ui/shell/dialog-store';
import { wiringTexts } from '../ui/texts/wiring';

/** What every group of actions works with: the stores, the opened package and the map as it is now. */
export interface Wires {
  readonly session: SessionStore;
  readonly view: StoreApi<ViewState>;
  readonly gesture: StoreApi<GestureState>;
  readonly state: StoreApi<AppState>;
  /** null while there is no map on the screen. */
  readonly map: () => MapView | null;
  readonly newId: () => string;
  /** ISO date-time of now. */
  readonly now: () => string;
  readonly notice: (tone: 'problem' | 'info', text: string, details?: readonly string[], opens?: DialogId) => void;
}

export const gemeenteOf = (wires: Pick<Wires, 'state'>): OpenPackage | null => wires.state.getState().gemeente;

/** False, and said on the screen, while another tab writes the session. */
export function mayChange({ session, notice }: Pick<Wires, 'session' | 'notice'>): boolean {
  if (session.getState().access === 'write') return true;
  notice('info', wiringTexts.looksAlong);
  return false;
}

/** Makes one change of the open session by a domain function; without a session there is nothing to do. */
export function change(wires: Wires, make: (session: Session) => Change): void {
  const { session } = wires.session.getState();
  if (session && mayChange(wires)) wires.session.apply(make(session));
}
