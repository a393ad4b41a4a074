import { useId, useState } from 'react';
import { extraColours } from '../../map/extra-colours';
import type { OpenedExtraLayer } from '../../package/open-package';
import { useApp } from '../app';
import { Switch } from '../kit/checkbox';
import { formatDate, formatNumber } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { layerTexts as texts } from '../texts/layers';
import { moreLayersTexts } from '../texts/more-layers';
import { useAppState, useView } from '../use-stores';
import { LegendSign } from './legend-sign';

const more = moreLayersTexts.extra;

/** Layers that someone added to the package or brought into the session, and those that it was to have and has not. */
export function ExtraLayerList() {
  const own = useAppState(({ gemeente }) => gemeente?.extraLayers ?? NONE);
  const brought = useAppState(({ broughtLayers }) => broughtLayers);
  const layers = [...own, ...brought];
  const missing = useAppState(({ gemeente }) => gemeente?.manifest.missingLayers ?? NO_MISSING);
  return (
    <>
      {layers.length > 0 && (
        <ul className="layers" aria-label={more.heading}>
          {layers.map((layer, position) => (
            <ExtraLayerEntry key={layer.member} layer={layer} position={position} />
          ))}
        </ul>
      )}
      {missing.map(({ layer, reason }) => (
        <p key={layer} className="layer__source">
          {more.missing(more.names[layer] ?? layer, reason)}
        </p>
      ))}
    </>
  );
}

const NONE: readonly OpenedExtraLayer[] = [];
const NO_MISSING: readonly { readonly layer: string; readonly reason: string }[] = [];

interface ExtraLayerEntryProps {
  readonly layer: OpenedExtraLayer;
  readonly position: number;
}

function ExtraLayerEntry({ layer, position }: ExtraLayerEntryProps) {
  const { actions } = useApp();
  const id = useId();
  const visible = useView((state) => !state.hiddenExtraLayers.includes(layer.member));
  const [open, setOpen] = useState(false);
  const { source, licence, referenceDate, featureCount } = layer;
  return (
    <li className="layer">
      <div className="layer__row">
        <Switch
          label={layer.name}
          checked={visible}
          onChange={(on) => actions.setExtraLayerVisible(layer.member, on)}
        />
        <IconButton
          icon={open ? 'chevron-up' : 'chevron-down'}
          label={texts.legend(layer.name)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} className="layer__more" hidden={!open}>
        <ul className="layer__legend">
          {extraColours(layer, position).map(({ value, color }) => (
            <li key={value ?? 'others'}>
              <LegendSign symbol={{ kind: 'fill', color, opacity: 0.4, outline: color, pattern: null }} />
              {value === null ? (layer.colourBy === null ? layer.name : more.others) : value || more.empty}
            </li>
          ))}
        </ul>
        <p className="layer__source figures">
          {more.count(featureCount, formatNumber(featureCount))}
          {texts.source(source, formatDate(referenceDate), licence)}
        </p>
      </div>
    </li>
  );
}
