import { AREA_KINDS, LAND_OWNERS } from '../../domain/code-lists';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { parcelId } from '../../domain/ids';
import { ownersOfParcels } from '../../domain/land-owners';
import type { Plot, PlotParcel } from '../../domain/plot';
import type { SessionHeader } from '../../domain/session';
import type { ReturnedParcel, ReturnedRow } from '../../package/source/returned-land';
import { plain } from './cell-readers';

/** The parcels of a new plot, by the layer `percelen` of the same file; rows without an identification are left out. */
export function parcelsOfRow(
  row: ReturnedRow,
  parcels: ReadonlyMap<string, readonly ReturnedParcel[]>,
  { fictional }: Pick<SessionHeader, 'fictional'>,
): readonly PlotParcel[] {
  return (parcels.get(keyOf(row)) ?? []).flatMap((parcel) => plotParcel(parcel, fictional) ?? []);
}

/** Parcels by the plot that they are of. In one file a plot has one number; a name beside it tells a copied row apart. */
export function parcelsByPlot(parcels: readonly ReturnedParcel[]): ReadonlyMap<string, readonly ReturnedParcel[]> {
  const groups = new Map<string, ReturnedParcel[]>();
  for (const parcel of parcels) {
    const key = keyOf(parcel.row);
    const group = groups.get(key);
    if (group) group.push(parcel);
    else groups.set(key, [parcel]);
  }
  return groups;
}

/** grondeigendom that was filled in for the plot; null when it is as the parcels say. */
export function landOwnerOf(row: ReturnedRow, parcels: readonly PlotParcel[]): Plot['landOwner'] {
  const said = LAND_OWNERS.find((owner) => owner === plain(row.grondeigendom ?? ''));
  const [only, ...others] = ownersOfParcels(parcels);
  return said === undefined || (said === only && others.length === 0) ? null : said;
}

const keyOf = ({ locatie_id, naam }: ReturnedRow): string => `${plain(locatie_id ?? '')}/${plain(naam ?? '')}`;

function plotParcel({ row, geometry }: ReturnedParcel, fictional: boolean): PlotParcel | null {
  const text = (column: string): string => (row[column] ?? '').trim();
  const id = text('perceel_id');
  if (id === '') return null;
  const registered = Number(text('kadastrale_grootte_m2').replace(',', '.'));
  // `bron` is source and licence in one, and that it is all made up (`sourceOf`).
  const credit = fictional ? text('bron').replace(/ \(fictief\)$/, '') : text('bron');
  const [, source = credit, licence = ''] = /^(.*), ([^,]*)$/s.exec(credit) ?? [];
  return {
    parcelId: parcelId(id),
    designation: {
      akrCode: text('akr_code'),
      section: text('sectie'),
      number: Number(text('perceelnummer')) || 0,
      cadastralMunicipality: text('kadastrale_gemeentecode'),
    },
    registeredAreaM2: text('kadastrale_grootte_m2') === '' || !Number.isFinite(registered) ? null : registered,
    areaKind: AREA_KINDS.find((kind) => kind === text('soort_grootte')) ?? 'onbekend',
    drawnAreaM2: Math.max(0, multiPolygonAreaM2(geometry)),
    landOwner: LAND_OWNERS.find((owner) => owner === text('grondeigendom')) ?? 'onbekend',
    neighbourhoodCode: text('buurtcode') || null,
    geometry,
    part: text('deelperceel') === 'ja',
    source: source === 'Bron onbekend' ? '' : source,
    licence,
    referenceDate: /^\d{4}-\d{2}-\d{2}/.exec(text('peildatum'))?.[0] ?? '',
  };
}
