import { formatDesignation } from '../../domain/designation';
import type { ParcelCard } from '../app';
import { capital } from '../kit/format';
import { selectionTexts } from '../texts/selection';
import { AreaText } from './area-text';
import { NeighbourhoodText } from './neighbourhood-text';

const { facts } = selectionTexts;

/** The parcel card: what the cadastre and CBS say of one parcel. */
export function ParcelFacts({ card, drawnPart }: { readonly card: ParcelCard; readonly drawnPart: boolean }) {
  const { parcel, neighbourhood } = card;
  const designation = formatDesignation(parcel.designation);
  return (
    <div className="parcel-facts">
      <h3 className="parcel-facts__title figures">{drawnPart ? selectionTexts.partOf(designation) : designation}</h3>
      <dl className="facts figures">
        <dt>{drawnPart ? facts.whole : facts.area}</dt>
        <dd>
          <AreaText parcel={parcel} />
        </dd>
        <dt>{facts.owner}</dt>
        <dd>{capital(parcel.landOwner)}</dd>
        <dt>{facts.neighbourhood}</dt>
        <dd>
          <NeighbourhoodText neighbourhood={neighbourhood} />
        </dd>
      </dl>
    </div>
  );
}
