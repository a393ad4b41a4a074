import { formatDesignation } from '../../domain/designation';
import type { ParcelCard } from '../app';
import { capital, formatDate, formatMetres } from '../kit/format';
import { selectionTexts } from '../texts/selection';
import './selection.css';

/** What lies near a parcel: metres in a straight line to the nearest of each kind, never a score. */
export function ParcelNear({ card }: { readonly card: ParcelCard }) {
  return (
    <section className="parcel-near">
      <h3 className="parcel-near__title">
        {selectionTexts.near(formatDesignation(card.parcel.designation))}{' '}
        <span className="parcel-near__method">({selectionTexts.straightLine})</span>
      </h3>
      {card.near.length === 0 ? (
        <p className="muted">{selectionTexts.nearNothing}</p>
      ) : (
        <ul className="parcel-near__list figures">
          {card.near.map(({ kind, name, metres }) => (
            <li key={kind}>
              <span className="parcel-near__kind">{capital(kind)}</span>
              <span className="parcel-near__name">{name}</span>
              <span className="parcel-near__metres">{formatMetres(metres)}</span>
            </li>
          ))}
        </ul>
      )}
      {card.extra.map(({ layer, attributes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer may say several things of one parcel, and nothing is ever reordered
        <dl key={`${layer} ${at}`} className="parcel-near__extra" aria-label={layer}>
          <dt className="parcel-near__layer">{layer}</dt>
          {attributes.map(({ name, value }) => (
            <dd key={name}>
              {name}: {value}
            </dd>
          ))}
        </dl>
      ))}
      <p className="source-line">{selectionTexts.source(card.source.source, formatDate(card.source.referenceDate))}</p>
    </section>
  );
}
