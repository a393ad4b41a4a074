import type { PlotParcel } from '../../domain/plot';
import { formatSquareMetres } from '../kit/format';
import { selectionTexts } from '../texts/selection';
import { parcelArea } from './parcel-area';

/** The size of a parcel in words: registered, with the drawn one where they differ much, and whether it is final. */
export function AreaText({ parcel }: { readonly parcel: PlotParcel }) {
  const area = parcelArea(parcel);
  if (area.kind !== 'registered') return <>{selectionTexts.drawnOnly(formatSquareMetres(area.drawnM2))}</>;
  return (
    <>
      {formatSquareMetres(area.registeredM2)}
      {area.drawnM2 !== null && ` ${selectionTexts.drawnToo(formatSquareMetres(area.drawnM2))}`}
      {area.areaKind === 'Voorlopig' && (
        <>
          {' '}
          <span className="flag">{selectionTexts.provisional}</span>
        </>
      )}
    </>
  );
}
