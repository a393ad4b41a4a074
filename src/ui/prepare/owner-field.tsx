import { LAND_OWNERS } from '../../domain/code-lists';
import type { PreparedLayer } from '../../services/preparation/preparation';
import { capital } from '../kit/format';
import { SelectOrNone } from '../kit/select';
import { prepareTexts } from '../texts/prepare';
import { usePreparation } from './use-preparation';

/** Whose land is that has no column for it; nothing as long as a column says it. */
export function OwnerField({ layer }: { readonly layer: PreparedLayer }) {
  const { actions } = usePreparation();
  const texts = prepareTexts.files;
  if (layer.fields.some(({ field, column }) => field === 'category' && column !== null)) return null;
  return (
    <div className="extra-fields">
      <SelectOrNone
        label={texts.owner}
        value={layer.owner ?? null}
        noneLabel={texts.ownerByName}
        options={LAND_OWNERS.map((value) => ({ value, label: capital(value) }))}
        onChange={(owner) => actions.setOwner(layer.id, owner)}
      />
    </div>
  );
}
