import { useId, useState } from 'react';
import type { LegendLayer } from '../../map/legend';
import { useApp } from '../app';
import { Switch } from '../kit/checkbox';
import { IconButton } from '../kit/icon-button';
import { layerTexts as texts } from '../texts/layers';
import { useAppState, useView } from '../use-stores';
import { AmenityKinds } from './amenity-kinds';
import { LayerAbout } from './layer-about';
import { LegendSign } from './legend-sign';

interface LayerEntryProps {
  readonly legend: LegendLayer;
  readonly startsOpen: boolean;
}

/** One layer: its switch and count; its legend and source fold out, and do so by themselves when it is switched on. */
export function LayerEntry({ legend, startsOpen }: LayerEntryProps) {
  const { actions } = useApp();
  const id = useId();
  const visible = useView((state) => state.visibleLayers[legend.layer]);
  const [open, setOpen] = useState(startsOpen);
  const ofAmenities = legend.layer === 'amenities';
  // Without buurten there is nothing to colour by age.
  const isAbsent = useAppState(
    ({ gemeente }) => legend.layer === 'areas' && gemeente !== null && gemeente.areas.length === 0,
  );
  const hiddenKinds = useView((state) => (ofAmenities ? state.hiddenAmenities.length : 0));
  return (
    <li className="layer">
      <div className="layer__row">
        <Switch
          label={legend.title}
          checked={visible && !isAbsent}
          disabled={isAbsent}
          hint={
            isAbsent
              ? texts.withoutAreas
              : hiddenKinds > 0 && texts.kinds.shown(legend.lines.length - hiddenKinds, legend.lines.length)
          }
          onChange={(on) => {
            actions.setLayerVisible(legend.layer, on);
            setOpen(on);
          }}
        />
        <IconButton
          icon={open ? 'chevron-up' : 'chevron-down'}
          label={texts.legend(legend.title)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} className="layer__more" hidden={!open}>
        {ofAmenities ? (
          <AmenityKinds lines={legend.lines} disabled={!visible} />
        ) : (
          <ul className="layer__legend">
            {legend.lines.map((line) => (
              <li key={line.label}>
                <LegendSign symbol={line.symbol} />
                {line.label}
              </li>
            ))}
          </ul>
        )}
        <LayerAbout legend={legend} />
      </div>
    </li>
  );
}
