import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { PlotId } from '../domain/ids';
import type { Plot } from '../domain/plot';
import type { AmenityKind } from '../package/layers';
import type { PackageLayers } from '../package/open-package';
import { featureIdOf, type ParcelIndex } from '../package/parcel-table';
import type { OnlineBasemapId } from '../session/view-store';
import type { DraftShape } from './gesture-store';
import type { MapState } from './map-state';
import { amenityFeatures } from './package-features';
import {
  labelIdOf,
  type PlotPaint,
  type PlotPlace,
  plotFeatures,
  plotPaint,
  plotPlace,
  shapeIdOf,
} from './plot-features';
import { type MapLayer, PARCEL_TILE_LAYER, SOURCE } from './style/map-layer';
import { MAP_LAYERS, mapLayersOn, type VisibleLayers } from './style/map-style';

/** The few things that syncing asks of a map; MapLibre behind it in the app, a fake in tests. */
export interface SyncTarget {
  /** Replaces the whole style; `MapSync.styleLoaded` must follow when it can be painted on. */
  showPackage(gemeente: PackageLayers | null, visible: VisibleLayers): void;
  /** Draws the layers that someone added to the package, but for those whose member is named. */
  showExtraLayers(layers: PackageLayers['extraLayers'], hidden: readonly string[]): void;
  setFeatureState(feature: FeatureAddress, state: Readonly<Record<string, boolean>>): void;
  setLayerVisible(layerId: string, visible: boolean): void;
  /** Lays pictures over the land and under all that is ours, or takes them away. */
  showPictures(pictures: OnlineBasemapId | null): void;
  setGeoJson(source: string, data: FeatureCollection): void;
  updateGeoJson(source: string, diff: GeoJSONSourceDiff): void;
}

export interface FeatureAddress {
  readonly source: string;
  readonly sourceLayer?: string;
  readonly id: number;
}

interface AppliedPlot {
  readonly plot: Plot;
  readonly paint: PlotPaint;
  readonly place: PlotPlace | null;
}

const NONE: ReadonlySet<never> = new Set();
const NO_CARE: PackageLayers['care'] = [];
/** A style comes with every amenity in it. */
const NO_LAYERS: PackageLayers['extraLayers'] = [];
const NO_KINDS: readonly AmenityKind[] = [];
const parcelAddress = (index: ParcelIndex): FeatureAddress => ({
  source: SOURCE.parcelStates,
  sourceLayer: PARCEL_TILE_LAYER,
  id: featureIdOf(index),
});

/**
 * Keeps a map equal to a `MapState`: remembers what it sent last and sends only the difference. Everything it
 * holds can be sent again from nothing, which is what happens after a WebGL context loss.
 */
export class MapSync {
  private wanted: MapState | null = null;
  /** False while a style is on its way: a map without style takes no feature-state. */
  private ready = false;
  private shown: PackageLayers | null | undefined;
  /** Of the package that is shown. */
  private layers = MAP_LAYERS;
  private visible: VisibleLayers | null = null;
  private pictures: OnlineBasemapId | null = null;
  private hiddenAmenities: readonly AmenityKind[] = NO_KINDS;
  /** null: not shown at all yet. */
  private hiddenExtraLayers: readonly string[] | null = null;
  private broughtLayers: PackageLayers['extraLayers'] = NO_LAYERS;
  private plots: ReadonlyMap<PlotId, Plot> | null = null;
  private quiet: ReadonlySet<PlotId> = NONE;
  private readonly appliedPlots = new Map<PlotId, AppliedPlot>();
  /** Small numbers for the source's feature ids; a plot keeps its own, also when undo brings it back. */
  private readonly serials = new Map<PlotId, number>();
  private selection: ReadonlySet<ParcelIndex> = NONE;
  private hovered: ParcelIndex | null = null;
  private selectedPlot: PlotId | null = null;
  private highlighted: ReadonlySet<PlotId> = NONE;
  /** Undefined: not known what the source holds. */
  private draft: DraftShape | null | undefined;

  constructor(private readonly target: SyncTarget) {}

  /** Makes the map show `state`; before the style is there it is only remembered. */
  apply(state: MapState): void {
    this.wanted = state;
    if (state.gemeente !== this.shown) {
      this.shown = state.gemeente;
      this.layers = mapLayersOn(state.gemeente?.basemapStyle ?? null);
      this.ready = false;
      this.visible = state.visibleLayers;
      this.target.showPackage(state.gemeente, state.visibleLayers);
    }
    if (!this.ready) return;
    this.applyVisible(state.visibleLayers, state.pictures);
    if (state.gemeente) {
      this.applyAmenities(state.hiddenAmenities, state.gemeente.amenities);
      this.applyExtraLayers(state.gemeente.extraLayers, state.broughtLayers, state.hiddenExtraLayers);
      this.applySelection(state.selection);
      this.applyHovered(state.hoveredParcel);
    }
    this.applyPlots(state.plots, state.quietPlots, state.gemeente?.care ?? NO_CARE);
    this.applySelectedPlot(state.selectedPlot);
    this.applyHighlighted(state.highlightedPlots);
    this.applyDraft(state.draft);
  }

  /** The map's style is there, freshly: nothing of ours is on it. */
  styleLoaded(): void {
    this.ready = true;
    this.pictures = null;
    this.hiddenAmenities = NO_KINDS;
    this.hiddenExtraLayers = null;
    this.plots = null;
    this.appliedPlots.clear();
    this.selection = NONE;
    this.hovered = null;
    this.selectedPlot = null;
    this.highlighted = NONE;
    this.draft = undefined;
    if (this.wanted) this.apply(this.wanted);
  }

  /** The map lost its style (WebGL context loss); `styleLoaded` comes when it is back. */
  styleLost(): void {
    this.ready = false;
  }

  private applyVisible(visible: VisibleLayers, pictures: OnlineBasemapId | null): void {
    const before = this.visible;
    const picturesBefore = this.pictures;
    if (visible === before && pictures === picturesBefore) return;
    this.visible = visible;
    this.pictures = pictures;
    if (pictures !== picturesBefore) this.target.showPictures(pictures);
    for (const each of this.layers) {
      const shows = isShown(each, visible, pictures);
      if (!before || shows !== isShown(each, before, picturesBefore)) this.target.setLayerVisible(each.layer.id, shows);
    }
  }

  private applyAmenities(hidden: readonly AmenityKind[], amenities: PackageLayers['amenities']): void {
    const before = this.hiddenAmenities;
    this.hiddenAmenities = hidden;
    if (hidden === before || (hidden.length === 0 && before.length === 0)) return;
    const shown = amenities.filter(({ amenityKind }) => !hidden.includes(amenityKind));
    this.target.setGeoJson(SOURCE.amenities, amenityFeatures(shown));
  }

  private applyPlots(plots: ReadonlyMap<PlotId, Plot>, quiet: ReadonlySet<PlotId>, care: PackageLayers['care']): void {
    if (plots === this.plots && quiet === this.quiet) return;
    const first = this.plots === null;
    this.plots = plots;
    this.quiet = quiet;
    const add: Feature[] = [];
    const update: NonNullable<GeoJSONSourceDiff['update']> = [];
    const remove: number[] = [];
    for (const [id, plot] of plots) {
      const before = this.appliedPlots.get(id);
      if (before?.plot === plot && before.paint.quiet === quiet.has(id)) continue;
      const place = plotPlace(plot);
      const now: AppliedPlot = { plot, paint: plotPaint(plot, place, care, quiet.has(id)), place };
      this.appliedPlots.set(id, now);
      const serial = this.serialOf(id);
      if (before?.place && before.place === now.place) update.push(...paintUpdates(serial, before.paint, now.paint));
      else {
        if (before?.place) remove.push(shapeIdOf(serial), labelIdOf(serial));
        if (now.place) add.push(...plotFeatures(serial, now.place, now.paint));
      }
    }
    // Equal size after the puts above means that nothing went.
    if (this.appliedPlots.size > plots.size) {
      for (const [id, { place }] of this.appliedPlots) {
        if (plots.has(id)) continue;
        this.appliedPlots.delete(id);
        const serial = this.serialOf(id);
        if (place) remove.push(shapeIdOf(serial), labelIdOf(serial));
      }
    }
    if (first) this.target.setGeoJson(SOURCE.plots, { type: 'FeatureCollection', features: add });
    else if (add.length + update.length + remove.length > 0) {
      this.target.updateGeoJson(SOURCE.plots, { remove, add, update });
    }
  }

  private applyExtraLayers(
    layers: PackageLayers['extraLayers'],
    brought: PackageLayers['extraLayers'],
    hidden: readonly string[],
  ): void {
    if (hidden === this.hiddenExtraLayers && brought === this.broughtLayers) return;
    this.hiddenExtraLayers = hidden;
    this.broughtLayers = brought;
    if (layers.length + brought.length > 0) this.target.showExtraLayers([...layers, ...brought], hidden);
  }

  private applySelection(selection: ReadonlySet<ParcelIndex>): void {
    const before = this.selection;
    if (selection === before) return;
    this.selection = selection;
    for (const index of before) {
      if (!selection.has(index)) this.target.setFeatureState(parcelAddress(index), { selected: false });
    }
    for (const index of selection) {
      if (!before.has(index)) this.target.setFeatureState(parcelAddress(index), { selected: true });
    }
  }

  private applyHovered(hovered: ParcelIndex | null): void {
    if (hovered === this.hovered) return;
    if (this.hovered !== null) this.target.setFeatureState(parcelAddress(this.hovered), { hovered: false });
    this.hovered = hovered;
    if (hovered !== null) this.target.setFeatureState(parcelAddress(hovered), { hovered: true });
  }

  private applySelectedPlot(id: PlotId | null): void {
    if (id === this.selectedPlot) return;
    if (this.selectedPlot !== null) this.setPlotState(this.selectedPlot, { selected: false });
    this.selectedPlot = id;
    if (id !== null) this.setPlotState(id, { selected: true });
  }

  private applyHighlighted(highlighted: ReadonlySet<PlotId>): void {
    const before = this.highlighted;
    if (highlighted === before) return;
    this.highlighted = highlighted;
    for (const id of before) if (!highlighted.has(id)) this.setPlotState(id, { highlighted: false });
    for (const id of highlighted) if (!before.has(id)) this.setPlotState(id, { highlighted: true });
  }

  private applyDraft(draft: DraftShape | null): void {
    if (draft === this.draft) return;
    this.draft = draft;
    const features: Feature[] = draft?.length
      ? [{ type: 'Feature', properties: {}, geometry: draftGeometry(draft) }]
      : [];
    this.target.setGeoJson(SOURCE.draft, { type: 'FeatureCollection', features });
  }

  private setPlotState(id: PlotId, state: Readonly<Record<string, boolean>>): void {
    this.target.setFeatureState({ source: SOURCE.plots, id: shapeIdOf(this.serialOf(id)) }, state);
  }

  private serialOf(id: PlotId): number {
    const known = this.serials.get(id);
    if (known !== undefined) return known;
    const serial = this.serials.size + 1;
    this.serials.set(id, serial);
    return serial;
  }
}

/** Roads and names of the package's basemap would lie over the pictures; its land stays, for where no picture is there yet. */
const isShown = (
  { group, underPictures }: MapLayer,
  visible: VisibleLayers,
  pictures: OnlineBasemapId | null,
): boolean => (group === 'always' || visible[group]) && !(pictures && underPictures);

/** Updates of both features for the paint that changed; none when a change was not about paint (an opinion, say). */
function paintUpdates(serial: number, before: PlotPaint, now: PlotPaint): NonNullable<GeoJSONSourceDiff['update']> {
  const keys = ['type', 'status', 'units', 'unitsText', 'name', 'lifted', 'quiet'] as const;
  const changed = keys.filter((key) => before[key] !== now[key]);
  if (changed.length === 0) return [];
  const addOrUpdateProperties = changed.map((key) => ({ key, value: now[key] }));
  return [shapeIdOf(serial), labelIdOf(serial)].map((id) => ({ id, addOrUpdateProperties }));
}

/** A closed polygon, or a line while there are only two points. */
function draftGeometry(draft: DraftShape): Polygon | LineString {
  const coordinates = draft.map(([lng, lat]) => [lng, lat]);
  if (coordinates.length < 3) return { type: 'LineString', coordinates };
  return { type: 'Polygon', coordinates: [[...coordinates, ...coordinates.slice(0, 1)]] };
}
