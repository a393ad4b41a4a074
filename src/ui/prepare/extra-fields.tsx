import type { PreparedLayer } from '../../services/preparation/preparation';
import { SelectOrNone } from '../kit/select';
import { TextInput } from '../kit/text-input';
import { prepareTexts } from '../texts/prepare';
import { usePreparation } from './use-preparation';

/** How a layer to look at is called on the map, and by which column it is coloured. */
export function ExtraFields({ layer }: { readonly layer: PreparedLayer }) {
  const { actions } = usePreparation();
  const texts = prepareTexts.files;
  return (
    <div className="extra-fields">
      <TextInput
        label={texts.layerTitle}
        value={layer.title}
        maxLength={60}
        placeholder={layer.name}
        onCommit={(title) => actions.setTitle(layer.id, title.trim())}
      />
      <SelectOrNone
        label={texts.colourBy}
        value={layer.colourBy}
        noneLabel={texts.oneColour}
        options={layer.columns.map(({ name }) => ({ value: name, label: name }))}
        onChange={(column) => actions.setColourBy(layer.id, column)}
      />
    </div>
  );
}
