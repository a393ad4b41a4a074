import { partnerId } from '../domain/ids';
import { addPartner, editPartner, removePartner } from '../domain/intents/partners';
import { renameSession, setTarget } from '../domain/intents/session-fields';
import type { Actions } from '../ui/app';
import { tryPictures } from './watch-network';
import { change, type Wires } from './wires';

type SessionActions = Pick<
  Actions,
  | 'setTarget'
  | 'addPartner'
  | 'editPartner'
  | 'removePartner'
  | 'setProposer'
  | 'setPeriod'
  | 'renameSession'
  | 'setLayerVisible'
  | 'setOnlineBasemap'
  | 'setExtraLayerVisible'
  | 'patchView'
  | 'wholeMunicipality'
  | 'northUp'
  | 'zoomBy'
  | 'rotateBy'
  | 'undo'
  | 'redo'
>;

/** Target, partners, undo, and how this device looks at the session. */
export function sessionActions(wires: Wires): SessionActions {
  const { view } = wires;
  return {
    setTarget: (target) => change(wires, (session) => setTarget(session, target)),
    addPartner: (fields) => change(wires, (session) => addPartner(session, partnerId(wires.newId()), fields)),
    editPartner: (id, fields) => change(wires, (session) => editPartner(session, id, fields)),
    // Who proposes stays as chosen: a partner that is not there proposes nothing, and undo brings it back.
    removePartner: (id) => change(wires, (session) => removePartner(session, id)),
    setProposer: (proposer) => view.setState({ proposer }),
    setPeriod: (period) => view.setState({ period }),
    renameSession: (name) => change(wires, (session) => renameSession(session, name)),
    setOnlineBasemap: (id) => {
      // Whoever chooses again wants it tried again.
      tryPictures(wires);
      wires.view.setState({ onlineBasemap: id });
    },
    setExtraLayerVisible: (member, visible) =>
      view.setState(({ hiddenExtraLayers }) => {
        const others = hiddenExtraLayers.filter((hidden) => hidden !== member);
        return { hiddenExtraLayers: visible ? others : [...others, member] };
      }),
    setLayerVisible: (layer, visible) =>
      view.setState(({ visibleLayers }) => ({ visibleLayers: { ...visibleLayers, [layer]: visible } })),
    patchView: (patch) => view.setState(patch),
    wholeMunicipality: () => wires.map()?.wholeMunicipality(),
    northUp: () => wires.map()?.northUp(),
    zoomBy: (steps) => wires.map()?.zoomBy(steps),
    rotateBy: (degrees) => wires.map()?.rotateBy(degrees),
    undo: () => {
      wires.session.undo();
      // What was told of what is undone is no longer so.
      wires.state.setState(({ notices }) => ({ notices: notices.filter(({ tone }) => tone !== 'info') }));
    },
    redo: () => wires.session.redo(),
  };
}
