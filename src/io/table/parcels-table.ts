import { formatDesignation, plotLabel } from '../../domain/designation';
import type { Plot, PlotParcel } from '../../domain/plot';
import type { Release } from '../../domain/release/release';
import { sourceOf } from '../parcel-credits';
import type { Surroundings } from '../write-context';
import { type AreaNames, areaNames } from './places-of';
import { textOrNull } from './plot-texts';
import { type FilledColumn, type Table, tableOf } from './table';

/** A parcel as its plot keeps it. */
interface Row {
  readonly plot: Plot;
  readonly parcel: PlotParcel;
  readonly release: Release;
  readonly areas: AreaNames;
}

/** A row per parcel of each plot, in the order of `parcelsOf`. */
export function parcelsTable(release: Release, surroundings: Surroundings | null): Table {
  const areas = areaNames(surroundings);
  const rows = parcelsOf(release).map(({ plot, parcel }): Row => ({ plot, parcel, release, areas }));
  return tableOf({ id: 'percelen', title: 'Percelen' }, COLUMNS, rows);
}

/** Every parcel that goes out, with its plot: geometry for the rows of the table. */
export const parcelsOf = ({ session }: Release): readonly { readonly plot: Plot; readonly parcel: PlotParcel }[] =>
  [...session.plots.values()].flatMap((plot) => plot.parcels.map((parcel) => ({ plot, parcel })));

const text = (width: number) => ({ kind: 'text', width }) as const;
const squareMetres = { kind: 'integer', width: 16 } as const;

const COLUMNS: readonly FilledColumn<Row>[] = [
  { id: 'locatie_id', heading: 'locatie-id', ...text(10), fill: ({ plot }) => plotLabel(plot) },
  { id: 'naam', heading: 'naam plot', ...text(26), fill: ({ plot }) => textOrNull(plot.name) },
  {
    id: 'kadastrale_aanduiding',
    heading: 'kadastrale aanduiding',
    ...text(20),
    fill: ({ parcel }) => formatDesignation(parcel.designation),
  },
  { id: 'akr_code', heading: 'kadastrale gemeente (letters)', ...text(14), fill: (r) => r.parcel.designation.akrCode },
  {
    id: 'kadastrale_gemeentecode',
    heading: 'kadastrale gemeentecode',
    ...text(14),
    fill: ({ parcel }) => textOrNull(parcel.designation.cadastralMunicipality),
  },
  { id: 'sectie', heading: 'sectie', ...text(8), fill: ({ parcel }) => parcel.designation.section },
  {
    id: 'perceelnummer',
    heading: 'perceelnummer',
    kind: 'integer',
    label: true,
    width: 14,
    fill: ({ parcel }) => parcel.designation.number,
  },
  { id: 'perceel_id', heading: 'perceel-id', ...text(20), fill: ({ parcel }) => parcel.parcelId },
  { id: 'deelperceel', heading: 'deelperceel', ...text(11), fill: ({ parcel }) => (parcel.part ? 'ja' : 'nee') },
  {
    id: 'kadastrale_grootte_m2',
    heading: 'kadastrale grootte (m²)',
    ...squareMetres,
    fill: ({ parcel }) => parcel.registeredAreaM2,
  },
  { id: 'soort_grootte', heading: 'soort grootte', ...text(13), fill: ({ parcel }) => parcel.areaKind },
  {
    id: 'getekende_oppervlakte_m2',
    heading: 'getekende oppervlakte (m²)',
    ...squareMetres,
    fill: ({ parcel }) => Math.round(parcel.drawnAreaM2),
  },
  { id: 'grondeigendom', heading: 'grondeigendom', ...text(20), fill: ({ parcel }) => parcel.landOwner },
  { id: 'buurtcode', heading: 'buurtcode', ...text(13), fill: ({ parcel }) => parcel.neighbourhoodCode },
  {
    id: 'wijk_buurt',
    heading: 'wijk/buurt',
    ...text(26),
    fill: ({ parcel, areas }) => areas.name(parcel.neighbourhoodCode),
  },
  {
    id: 'bron',
    heading: 'bron',
    ...text(30),
    fill: ({ parcel, release }) => sourceOf({ parcels: [parcel] }, release.session.header),
  },
  {
    id: 'peildatum',
    heading: 'peildatum',
    kind: 'date',
    width: 12,
    fill: ({ parcel }) => textOrNull(parcel.referenceDate),
  },
];
