import type { LegendLine } from '../../map/legend';
import { AMENITY_KINDS, type AmenityKind } from '../../package/layers';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { layerTexts } from '../texts/layers';
import { useView } from '../use-stores';
import { LegendSign } from './legend-sign';

interface AmenityKindsProps {
  readonly lines: readonly LegendLine[];
  /** The layer as a whole is off. */
  readonly disabled: boolean;
}

const texts = layerTexts.kinds;

/** The legend of the voorzieningen, of which every line is a switch: often a few kinds are what the talk is about. */
export function AmenityKinds({ lines, disabled }: AmenityKindsProps) {
  const { actions } = useApp();
  const hidden = useView((state) => state.hiddenAmenities);
  const hide = (hiddenAmenities: readonly AmenityKind[]): void => actions.patchView({ hiddenAmenities });
  return (
    <>
      <div className="layer__all">
        <Button kind="quiet" disabled={disabled || hidden.length === 0} onClick={() => hide([])}>
          {texts.all}
        </Button>
        <Button
          kind="quiet"
          disabled={disabled || hidden.length === AMENITY_KINDS.length}
          onClick={() => hide(AMENITY_KINDS)}
        >
          {texts.none}
        </Button>
      </div>
      <ul className="layer__legend layer__legend--switches">
        {lines.map(
          ({ label, symbol, amenity }) =>
            amenity && (
              <li key={label}>
                <Checkbox
                  label={label}
                  mark={<LegendSign symbol={symbol} />}
                  checked={!hidden.includes(amenity)}
                  disabled={disabled}
                  onChange={(on) =>
                    hide(AMENITY_KINDS.filter((kind) => (kind === amenity ? !on : hidden.includes(kind))))
                  }
                />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
