import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CountableStatus, HousingType, PlotStatus } from '../domain/code-lists';
import type { PartnerId, PeriodId, PlotId } from '../domain/ids';
import type { AudienceKind } from '../domain/release/audience';
import type { AmenityKind } from '../package/layers';

/** Map position; bearing in degrees. */
export interface Camera {
  readonly center: readonly [lng: number, lat: number];
  readonly zoom: number;
  readonly bearing: number;
}

export type MapLayerId = 'basemap' | 'parcels' | 'care' | 'amenities' | 'areas' | 'plots';
/** Maps that public services serve, for under the parcels: the BRT in four styles, and the aerial photo. */
export const ONLINE_BASEMAPS = ['standaard', 'grijs', 'pastel', 'water', 'luchtfoto'] as const;
export type OnlineBasemapId = (typeof ONLINE_BASEMAPS)[number];
export type PlotSort = 'number' | 'name' | 'units' | 'status' | 'proposer';
export interface PlotFilter {
  readonly text: string;
  readonly status: PlotStatus | CountableStatus | null;
  readonly type: HousingType | null;
  /** Only plots that still miss a partner of a needed kind. */
  readonly withoutPartner: boolean;
}
/** For whom the last file was made, and which plots went along. */
export interface ExportChoice {
  readonly audience: AudienceKind;
  /** Name of the partij; '' until one is chosen. */
  readonly organisation: string;
  /** Which plots a partij gets: those that name it, or those in `chosen`. */
  readonly plots: 'naming' | 'chosen';
  readonly chosen: readonly PlotId[];
  readonly includeDropped: boolean;
}
export type SidePanel = 'layers' | 'plots' | 'checks' | 'bids';

/**
 * How this device looks at one session: kept per session and device, so that the next day opens where it was;
 * never part of the session file and never undone.
 */
export interface ViewState {
  readonly camera: Camera | null;
  readonly visibleLayers: Readonly<Record<MapLayerId, boolean>>;
  /** null: the package's own, which needs no network. */
  readonly onlineBasemap: OnlineBasemapId | null;
  /** Kinds of voorzieningen that are left off the map; a kind that is new to the program shows. */
  readonly hiddenAmenities: readonly AmenityKind[];
  /** Extra layers of the package that are left off the map, by the names of their members. */
  readonly hiddenExtraLayers: readonly string[];
  readonly selectedPlot: PlotId | null;
  /** "Wie stelt voor": given to every new plot until changed. May name a partner that was taken out. */
  readonly proposer: PartnerId | null;
  /** The period that the tally leads with, and that new plots get when the target has it. */
  readonly period: PeriodId | null;
  readonly sidePanel: SidePanel | null;
  readonly plotSort: PlotSort;
  readonly plotFilter: PlotFilter;
  readonly moreFieldsOpen: boolean;
  /** This device opened a start that was handed out: what is made here goes back as a bid. */
  readonly makesBid: boolean;
  readonly exportChoice: ExportChoice;
}

export const initialView: ViewState = {
  camera: null,
  visibleLayers: { basemap: true, parcels: true, care: true, amenities: true, areas: false, plots: true },
  onlineBasemap: null,
  hiddenAmenities: [],
  hiddenExtraLayers: [],
  selectedPlot: null,
  proposer: null,
  period: null,
  sidePanel: 'layers',
  plotSort: 'number',
  plotFilter: { text: '', status: null, type: null, withoutPartner: false },
  moreFieldsOpen: false,
  makesBid: false,
  exportChoice: { audience: 'gemeente', organisation: '', plots: 'naming', chosen: [], includeDropped: false },
};

export const createViewStore = (): StoreApi<ViewState> => createStore<ViewState>()(() => initialView);
