import { Icon } from '../kit/icon';
import { bidTexts } from '../texts/bids';

interface ShowPlotProps {
  /** As people call it by its number. */
  readonly label: string;
  readonly name: string;
  readonly onShow: () => void;
}

/** A plot's name that shows it on the map, by a press and as soon as the keyboard comes to it. */
export function ShowPlot({ label, name, onShow }: ShowPlotProps) {
  return (
    <button type="button" className="show-plot" onClick={onShow} onFocus={onShow}>
      <Icon name="locate" size="small" />
      <span className="figures">{label}</span>
      <span className="show-plot__name">{name}</span>
      <span className="visually-hidden">{bidTexts.show}</span>
    </button>
  );
}
