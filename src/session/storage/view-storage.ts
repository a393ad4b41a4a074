import { CONFIDENTIALITIES, HOUSING_TYPES, PLOT_STATUSES } from '../../domain/code-lists';
import { partnerId, periodId, plotId, type SessionId } from '../../domain/ids';
import { good, type Result } from '../../domain/result';
import { AMENITY_KINDS } from '../../package/layers';
import { isRecord } from '../file/fields';
import type { StorageProblem } from '../storage-problem';
import {
  type Camera,
  type ExportChoice,
  initialView,
  type MapLayerId,
  ONLINE_BASEMAPS,
  type PlotFilter,
  type ViewState,
} from '../view-store';
import type { Backend } from './backend';

type Kept<Value> = Promise<Result<Value, StorageProblem>>;

/** How this device looked at each session, so that the next day opens where it was. */
export interface ViewStorage {
  /** The stored view, or the initial one for a session that this device has not shown yet. */
  load(id: SessionId): Kept<ViewState>;
  save(id: SessionId, view: ViewState): Kept<void>;
}

export function createViewStorage(backend: Backend): ViewStorage {
  return {
    async load(id) {
      const raw = await backend.transact('readonly', ['views'], (transaction) => transaction.get('views', id));
      return raw.ok ? good(readView(raw.value)) : raw;
    },
    save: (id, view) => backend.transact('readwrite', ['views'], (transaction) => transaction.put('views', id, view)),
  };
}

const PANELS = ['layers', 'plots', 'checks', 'bids'] as const;
const SORTS = ['number', 'name', 'units', 'status', 'proposer'] as const;
const LAYERS = Object.keys(initialView.visibleLayers) as readonly MapLayerId[];

/** A view from storage; what is not as it should be is as in a fresh one. Losing a map position harms nobody, so there are no notes. */
function readView(raw: unknown): ViewState {
  if (!isRecord(raw)) return initialView;
  const layers = isRecord(raw.visibleLayers) ? raw.visibleLayers : {};
  return {
    camera: readCamera(raw.camera),
    visibleLayers: Object.fromEntries(
      LAYERS.map((layer) => [
        layer,
        typeof layers[layer] === 'boolean' ? layers[layer] : initialView.visibleLayers[layer],
      ]),
    ) as Record<MapLayerId, boolean>,
    onlineBasemap: oneOf(ONLINE_BASEMAPS, raw.onlineBasemap) ?? null,
    hiddenAmenities: Array.isArray(raw.hiddenAmenities)
      ? AMENITY_KINDS.filter((kind) => (raw.hiddenAmenities as unknown[]).includes(kind))
      : initialView.hiddenAmenities,
    hiddenExtraLayers: Array.isArray(raw.hiddenExtraLayers)
      ? raw.hiddenExtraLayers.filter((member) => typeof member === 'string')
      : initialView.hiddenExtraLayers,
    selectedPlot: typeof raw.selectedPlot === 'string' ? plotId(raw.selectedPlot) : null,
    proposer: typeof raw.proposer === 'string' ? partnerId(raw.proposer) : null,
    period: typeof raw.period === 'string' ? periodId(raw.period) : null,
    sidePanel: raw.sidePanel === null ? null : (oneOf(PANELS, raw.sidePanel) ?? initialView.sidePanel),
    plotSort: oneOf(SORTS, raw.plotSort) ?? initialView.plotSort,
    plotFilter: readFilter(raw.plotFilter),
    moreFieldsOpen: raw.moreFieldsOpen === true,
    makesBid: raw.makesBid === true,
    exportChoice: readExportChoice(raw.exportChoice),
  };
}

const AUDIENCES = [...CONFIDENTIALITIES, 'partij'] as const;

function readExportChoice(raw: unknown): ExportChoice {
  if (!isRecord(raw)) return initialView.exportChoice;
  return {
    audience: oneOf(AUDIENCES, raw.audience) ?? initialView.exportChoice.audience,
    organisation: typeof raw.organisation === 'string' ? raw.organisation : '',
    plots: oneOf(['naming', 'chosen'] as const, raw.plots) ?? 'naming',
    chosen: Array.isArray(raw.chosen) ? raw.chosen.filter((id) => typeof id === 'string').map(plotId) : [],
    includeDropped: raw.includeDropped === true,
  };
}

function readCamera(raw: unknown): Camera | null {
  if (!isRecord(raw) || !Array.isArray(raw.center)) return null;
  const [lng, lat] = raw.center as unknown[];
  const numbers = [lng, lat, raw.zoom, raw.bearing];
  if (!numbers.every((value) => typeof value === 'number' && Number.isFinite(value))) return null;
  const [x, y, zoom, bearing] = numbers as [number, number, number, number];
  return Math.abs(x) > 180 || Math.abs(y) > 90 ? null : { center: [x, y], zoom, bearing };
}

function readFilter(raw: unknown): PlotFilter {
  if (!isRecord(raw)) return initialView.plotFilter;
  return {
    text: typeof raw.text === 'string' ? raw.text : '',
    status: oneOf(PLOT_STATUSES, raw.status) ?? null,
    type: oneOf(HOUSING_TYPES, raw.type) ?? null,
    withoutPartner: raw.withoutPartner === true,
  };
}

const oneOf = <Value extends string>(list: readonly Value[], raw: unknown): Value | undefined =>
  list.find((item) => item === raw);
