import type { ModeId } from '../../map/gesture-store';
import type { IconName } from '../kit/icon';
import type { CommandId } from '../texts/commands';
import { shellTexts } from '../texts/shell';
import { useGesture } from '../use-stores';
import { CommandButton } from './command-button';
import './map-tools.css';

const MODES: readonly { readonly id: CommandId; readonly mode: ModeId; readonly icon: IconName }[] = [
  { id: 'mode-select', mode: 'select', icon: 'pointer' },
  { id: 'mode-add', mode: 'add', icon: 'pointer-plus' },
  { id: 'mode-rectangle', mode: 'rectangle', icon: 'rectangle' },
  { id: 'mode-lasso', mode: 'lasso', icon: 'lasso' },
];

/** What the hand does on the map, and how the map lies. */
export function MapTools() {
  const current = useGesture((gesture) => gesture.mode);
  return (
    <>
      <div className="map-tools map-tools--modes" role="toolbar" aria-label={shellTexts.mapTools}>
        {MODES.map(({ id, mode, icon }) => (
          <CommandButton key={id} id={id} icon={icon} look="both" pressed={current === mode} />
        ))}
      </div>
      <div className="map-tools map-tools--view" role="toolbar" aria-label={shellTexts.mapView}>
        <CommandButton id="zoom-in" icon="plus" />
        <CommandButton id="zoom-out" icon="minus" />
        <CommandButton id="rotate" icon="rotate" />
        <CommandButton id="north" icon="north" />
        <CommandButton id="whole" icon="whole" />
      </div>
    </>
  );
}
