import { wiringTexts } from '../ui/texts/wiring';
import { loadPart } from './load-part';
import { gemeenteOf, type Wires } from './wires';

/** Cuts a drawn part out of its parcel as soon as it is drawn; the clipping library is loaded only then. */
export function cutDrawnParts(wires: Wires): void {
  wires.gesture.subscribe(async ({ partRing, focusedParcel }, before) => {
    const parcels = gemeenteOf(wires)?.parcels;
    if (partRing === null || partRing === before.partRing || focusedParcel === null || !parcels) return;
    const clipping = await loadPart(wires, () => import('../package/clip-polygons'));
    const geometry = clipping?.intersect(parcels.geometry(focusedParcel), partRing) ?? null;
    if (wires.gesture.getState().partRing !== partRing) return;
    if (geometry !== null && geometry.length > 0) {
      wires.gesture.setState({ part: { ring: partRing, geometry } });
    } else {
      wires.gesture.setState({ partRing: null, part: null, draft: null });
      if (geometry !== null) wires.notice('problem', wiringTexts.partOutside);
    }
  });
}
