import { multiPolygonBounds } from '../../domain/geometry/bounds';
import type { PreparedPlace } from '../../services/preparation/preparation';
import { prepareTexts } from '../texts/prepare';
import { OutlineDrawing } from './outline-drawing';

/** What was chosen: the shape of the gemeente, with where that comes from. */
export function PlaceCard({ place }: { readonly place: PreparedPlace }) {
  const texts = prepareTexts.place;
  const { name, code } = place.by === 'service' ? place.municipality : place;
  return (
    <section className="place-card" aria-labelledby="place-card-name">
      <h3 id="place-card-name">{texts.chosen(name)}</h3>
      {place.by === 'service' && (
        <OutlineDrawing
          label={texts.outlineOf(name)}
          outline={place.municipality.outline}
          bounds={[multiPolygonBounds(place.municipality.outline)]}
          height={200}
        />
      )}
      <dl className="place-facts">
        <dt>{texts.code}</dt>
        <dd className="figures">{code || texts.noCode}</dd>
        {place.by === 'service' && (
          <>
            <dt>{texts.year}</dt>
            <dd className="figures">{place.municipality.year}</dd>
            <dt>{texts.source}</dt>
            <dd>{place.municipality.source}</dd>
          </>
        )}
      </dl>
      <p className="muted">{place.by === 'service' ? texts.right : texts.byHandChosen}</p>
    </section>
  );
}
