import { intersect } from '../package/clip-polygons';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { gemeenteOf, type Wires } from './wires';

/** Cuts a drawn part out of its parcel as soon as it is drawn. What cannot be cut is let go of, and the screen says why. */
export function cutDrawnParts(wires: Pick<Wires, 'gesture' | 'state' | 'notice'>): void {
  wires.gesture.subscribe(({ partRing, focusedParcel }, before) => {
    const parcels = gemeenteOf(wires)?.parcels;
    if (partRing === null || partRing === before.partRing || focusedParcel === null || !parcels) return;
    const cut = intersect(parcels.geometry(focusedParcel), partRing);
    if (cut.ok && cut.value.length > 0) {
      wires.gesture.setState({ part: { ring: partRing, geometry: cut.value } });
      return;
    }
    wires.gesture.setState({ partRing: null, part: null, draft: null });
    wires.notice('problem', cut.ok ? wiringTexts.partOutside : problemText(cut.problem));
  });
}
