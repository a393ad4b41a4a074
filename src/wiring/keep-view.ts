import type { Session } from '../domain/session';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { ViewState } from '../session/view-store';
import type { Wires } from './wires';

/** Writes the view at once, one write at a time: what changes meanwhile goes along with the next. */
export function keepView(wires: Wires, storage: DeviceStorage, { header }: Session): () => void {
  let wanted: ViewState | null = null;
  let writing = false;
  const write = async (): Promise<void> => {
    writing = true;
    while (wanted !== null) {
      const view = wanted;
      wanted = null;
      // A view that is not kept costs a map position, no work: nobody is called for it.
      await storage.views.save(header.id, view);
    }
    writing = false;
  };
  return wires.view.subscribe((view) => {
    // The place on the map of who looks along is not the one to come back to.
    if (wires.session.getState().access === 'read') return;
    wanted = view;
    if (!writing) void write();
  });
}
