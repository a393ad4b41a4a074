import { wiringTexts } from '../ui/texts/wiring';
import type { Wires } from './wires';

/** The pictures of the online basemap do not come: the map falls back on the package's own, and that is said once. */
export function losePictures({ state, view, notice }: Wires): void {
  if (view.getState().onlineBasemap === null || state.getState().picturesLost) return;
  state.setState({ picturesLost: true });
  notice('info', wiringTexts.picturesLost);
}

/** A network that goes takes the online basemap with it, and brings it back when it comes. */
export function watchNetwork(wires: Wires): void {
  window.addEventListener('offline', () => losePictures(wires));
  window.addEventListener('online', () => wires.state.setState({ picturesLost: false }));
}
