import { wiringTexts } from '../ui/texts/wiring';
import type { Wires } from './wires';

type Network = Pick<Wires, 'state' | 'view' | 'notice'>;

const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 300_000;

/**
 * The pictures of the online basemap do not come: the map falls back on the package's own, and that is said once. They are
 * asked for again after a while (each time twice as long), for a service that falters comes back without the network going.
 */
export function losePictures({ state, view, notice }: Network): void {
  const { picturesLost, picturesTries } = state.getState();
  if (view.getState().onlineBasemap === null || picturesLost) return;
  const tries = picturesTries + 1;
  state.setState({ picturesLost: true, picturesTries: tries });
  if (tries === 1) notice('info', wiringTexts.picturesLost);
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  setTimeout(() => {
    if (state.getState().picturesTries !== tries || !navigator.onLine) return;
    state.setState({ picturesLost: false });
    // What stays away no longer than this has come back, and a next loss is news.
    setTimeout(() => {
      const now = state.getState();
      if (now.picturesTries === tries && !now.picturesLost) state.setState({ picturesTries: 0 });
    }, wait);
  }, wait);
}

/** The pictures are asked for again, as if they had never stayed away. */
export function tryPictures({ state }: Pick<Network, 'state'>): void {
  state.setState({ picturesLost: false, picturesTries: 0 });
}

/** A network that goes takes the online basemap with it, and brings it back when it comes. */
export function watchNetwork(wires: Wires): void {
  window.addEventListener('offline', () => losePictures(wires));
  window.addEventListener('online', () => tryPictures(wires));
}
