import { changedParcels } from '../package/changed-parcels';
import { wiringTexts } from '../ui/texts/wiring';
import { gemeenteOf, type Wires } from './wires';

/**
 * Says how many parcels of the plots changed, each time that a session and a package come together. It changes nothing:
 * what to do is decided parcel by parcel, in the dialog that the notice opens.
 */
export function watchChangedParcels(wires: Pick<Wires, 'session' | 'state' | 'notice'>): void {
  let together = '';
  const look = (): void => {
    const { session } = wires.session.getState();
    const gemeente = gemeenteOf(wires);
    const now = session && gemeente ? `${session.header.id} ${gemeente.manifest.packageId}` : '';
    if (now === together) return;
    together = now;
    if (!session || !gemeente) return;
    const { length } = changedParcels(session.plots.values(), gemeente.parcels);
    if (length > 0) wires.notice('info', wiringTexts.parcelsChanged(length), [], 'changed-parcels');
  };
  wires.session.subscribe(look);
  wires.state.subscribe(look);
  look();
}
