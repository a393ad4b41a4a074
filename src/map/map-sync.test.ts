import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Plot } from '../domain/plot';
import { AMENITY_KINDS } from '../package/layers';
import type { PackageLayers } from '../package/open-package';
import { initialView } from '../session/view-store';
import type { MapState } from './map-state';
import { type FeatureAddress, MapSync, type SyncTarget } from './map-sync';
import { fakePackage, fakePlot } from './testing/fake-package';

type Call =
  | { readonly name: 'package'; readonly gemeente: PackageLayers | null }
  | { readonly name: 'state'; readonly feature: FeatureAddress; readonly state: Readonly<Record<string, boolean>> }
  | { readonly name: 'extra'; readonly layers: number; readonly hidden: readonly string[] }
  | { readonly name: 'pictures'; readonly pictures: string | null }
  | { readonly name: 'visible'; readonly layer: string; readonly visible: boolean }
  | { readonly name: 'set'; readonly source: string; readonly data: FeatureCollection }
  | { readonly name: 'update'; readonly source: string; readonly diff: GeoJSONSourceDiff };

function fakeTarget() {
  let calls: Call[] = [];
  const target: SyncTarget = {
    showPackage: (gemeente) => calls.push({ name: 'package', gemeente }),
    setFeatureState: (feature, state) => calls.push({ name: 'state', feature, state }),
    showExtraLayers: (layers, hidden) => calls.push({ name: 'extra', layers: layers.length, hidden }),
    showPictures: (pictures) => calls.push({ name: 'pictures', pictures }),
    setLayerVisible: (layer, visible) => calls.push({ name: 'visible', layer, visible }),
    setGeoJson: (source, data) => calls.push({ name: 'set', source, data }),
    updateGeoJson: (source, diff) => calls.push({ name: 'update', source, diff }),
  };
  /** What was sent since the last time this was asked. */
  const sent = () => {
    const since = calls;
    calls = [];
    return since;
  };
  return { target, sent };
}

const plotsOf = (...plots: readonly Plot[]) => new Map(plots.map((plot) => [plot.id, plot]));
const gemeente = fakePackage();
const base: MapState = {
  gemeente,
  plots: new Map(),
  quietPlots: new Set(),
  visibleLayers: initialView.visibleLayers,
  pictures: null,
  hiddenAmenities: [],
  broughtLayers: [],
  hiddenExtraLayers: [],
  selection: new Set(),
  hoveredParcel: null,
  selectedPlot: null,
  highlightedPlots: new Set(),
  draft: null,
};

/** A map that shows `state`, quiet. */
function showing(state: MapState) {
  const { target, sent } = fakeTarget();
  const sync = new MapSync(target);
  sync.apply(state);
  sync.styleLoaded();
  sent();
  return { sync, sent };
}

const zorg = (units: number) =>
  ({ type: 'zorggeschikt', units, segment: 'onbekend', tenureOwner: 'onbekend' }) as const;

describe('MapSync', () => {
  it('waits for the style before it sends anything that needs one', () => {
    const { target, sent } = fakeTarget();
    const sync = new MapSync(target);
    sync.apply({ ...base, selection: new Set([3]) });
    expect(sent().map((call) => call.name)).toEqual(['package']);
    sync.styleLoaded();
    expect(sent()).toContainEqual({
      name: 'state',
      feature: { source: 'parcel-states', sourceLayer: 'parcels', id: 4 },
      state: { selected: true },
    });
  });

  it('sends nothing for the same state', () => {
    const { sync, sent } = showing(base);
    sync.apply(base);
    sync.apply({ ...base });
    expect(sent()).toEqual([]);
  });

  it('sends only the parcels that joined or left the selection', () => {
    const { sync, sent } = showing({ ...base, selection: new Set([1, 2, 3]) });
    sync.apply({ ...base, selection: new Set([2, 3, 4]) });
    expect(sent()).toEqual([
      {
        name: 'state',
        feature: { source: 'parcel-states', sourceLayer: 'parcels', id: 2 },
        state: { selected: false },
      },
      { name: 'state', feature: { source: 'parcel-states', sourceLayer: 'parcels', id: 5 }, state: { selected: true } },
    ]);
  });

  it('sends one plot when one of 5,000 is added, changed or removed', () => {
    const many = Array.from({ length: 5000 }, (_, index) => fakePlot(index + 1, [index % 100]));
    const { sync, sent } = showing({ ...base, plots: plotsOf(...many) });
    const added = fakePlot(5001, [7], { programme: [zorg(24)] });
    sync.apply({ ...base, plots: plotsOf(...many, added) });
    const [add] = sent();
    expect(add?.name === 'update' && add.diff.add?.map((feature) => feature.properties?.unitsText)).toEqual([
      '24',
      '24',
    ]);
    expect(add?.name === 'update' && [add.diff.update, add.diff.remove]).toEqual([[], []]);

    sync.apply({ ...base, plots: plotsOf(...many, { ...added, status: 'afgesproken' }) });
    const [change] = sent();
    expect(change?.name === 'update' && change.diff).toEqual({
      add: [],
      remove: [],
      update: [10002, 10003].map((id) => ({ id, addOrUpdateProperties: [{ key: 'status', value: 'afgesproken' }] })),
    });

    sync.apply({ ...base, plots: plotsOf(...many) });
    const [gone] = sent();
    expect(gone?.name === 'update' && gone.diff).toEqual({ add: [], update: [], remove: [10002, 10003] });
  });

  it('sends to whom words were given or taken, and nothing else', () => {
    const plots = plotsOf(fakePlot(1, [0]), fakePlot(2, [0]));
    const [first, second] = [...plots.keys()];
    if (!first || !second) throw new Error('two plots');
    const before = { ...base, plots, quietPlots: new Set([second]) };
    const { sync, sent } = showing(before);
    sync.apply({ ...before, quietPlots: new Set([first]) });
    const [call] = sent();
    expect(call?.name === 'update' && call.diff.update).toEqual(
      [2, 3, 4, 5].map((id) => ({ id, addOrUpdateProperties: [{ key: 'quiet', value: id < 4 }] })),
    );
  });

  it('sends nothing for a change that is not about paint', () => {
    const plot = fakePlot(1, [1]);
    const { sync, sent } = showing({ ...base, plots: plotsOf(plot) });
    sync.apply({ ...base, plots: plotsOf({ ...plot, remark: 'bel de corporatie' }) });
    expect(sent()).toEqual([]);
  });

  it('replaces the shape when parcels join', () => {
    const plot = fakePlot(1, [1]);
    const { sync, sent } = showing({ ...base, plots: plotsOf(plot) });
    sync.apply({ ...base, plots: plotsOf({ ...plot, parcels: fakePlot(1, [1, 2]).parcels }) });
    const [call] = sent();
    expect(call?.name === 'update' && [call.diff.remove, call.diff.add?.map(({ id }) => id)]).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });

  it('shows a plot without parcels as soon as it has one', () => {
    const bare = fakePlot(1, []);
    const { sync, sent } = showing({ ...base, plots: plotsOf(bare) });
    sync.apply({ ...base, plots: plotsOf(fakePlot(1, [4])) });
    const [call] = sent();
    expect(call?.name === 'update' && call.diff.add).toHaveLength(2);
  });

  it('marks the chosen and the lit plots', () => {
    const [a, b] = [fakePlot(1, [1]), fakePlot(2, [2])];
    const { sync, sent } = showing({ ...base, plots: plotsOf(a, b) });
    sync.apply({ ...base, plots: plotsOf(a, b), selectedPlot: b.id, highlightedPlots: new Set([a.id]) });
    const states = sent().flatMap((call) => (call.name === 'state' ? [[call.feature.id, call.state]] : []));
    expect(states).toEqual([
      [4, { selected: true }],
      [2, { highlighted: true }],
    ]);
  });

  it('switches exactly the layers of the changed group', () => {
    const { sync, sent } = showing(base);
    sync.apply({ ...base, visibleLayers: { ...base.visibleLayers, care: false } });
    expect(sent()).toEqual([{ name: 'visible', layer: 'care', visible: false }]);
  });

  it('leaves out the kinds of amenities that are hidden, also on a fresh style', () => {
    const { sync, sent } = showing(base);
    const kinds = () =>
      sent().flatMap((call) =>
        call.name === 'set' && call.source === 'amenities'
          ? [call.data.features.map((feature) => feature.properties?.kind)]
          : [],
      );
    const hidden: MapState = {
      ...base,
      hiddenAmenities: AMENITY_KINDS.filter((kind) => kind !== 'huisarts' && kind !== 'supermarkt'),
    };
    sync.apply(hidden);
    expect(kinds()).toEqual([['supermarkt', 'huisarts']]);
    sync.apply({ ...hidden, selection: new Set([1]) });
    expect(kinds()).toEqual([]);
    sync.styleLost();
    sync.styleLoaded();
    expect(kinds()).toEqual([['supermarkt', 'huisarts']]);
    sync.apply(base);
    expect(kinds()).toEqual([[...AMENITY_KINDS]]);
  });

  it('shows and clears the draft', () => {
    const { sync, sent } = showing(base);
    sync.apply({
      ...base,
      draft: [
        [5, 52],
        [5.1, 52],
        [5.1, 52.1],
      ],
    });
    sync.apply(base);
    const geometries = sent().map((call) => (call.name === 'set' ? call.data.features[0]?.geometry.type : call.name));
    expect(geometries).toEqual(['Polygon', undefined]);
  });

  it('paints everything again after the map lost its context, and nothing in between', () => {
    const state: MapState = { ...base, plots: plotsOf(fakePlot(1, [1])), selection: new Set([9]) };
    const { sync, sent } = showing(base);
    sync.styleLost();
    sync.apply(state);
    expect(sent()).toEqual([]);
    sync.styleLoaded();
    const names = sent().map((call) => call.name);
    expect(names.filter((name) => name === 'set')).toHaveLength(2);
    expect(names.filter((name) => name === 'state')).toHaveLength(1);
  });

  it('starts over with another package', () => {
    const { sync, sent } = showing({ ...base, selection: new Set([1]) });
    const other = fakePackage();
    sync.apply({ ...base, gemeente: other });
    expect(sent()).toEqual([{ name: 'package', gemeente: other }]);
  });

  it('lays pictures over the land, takes roads and names away under them, and brings both back', () => {
    const pictures = 'grijs';
    const { sync, sent } = showing(base);
    sync.apply({ ...base, pictures });
    const shown = sent();
    expect(shown[0]).toEqual({ name: 'pictures', pictures });
    const hidden = shown.slice(1).map((call) => (call.name === 'visible' && !call.visible ? call.layer : ''));
    expect(hidden).toContain('basemap-water');
    expect(hidden).not.toContain('basemap-land');
    sync.styleLoaded();
    expect(sent()).toContainEqual({ name: 'pictures', pictures });
    sync.apply(base);
    const back = sent();
    expect(back[0]).toEqual({ name: 'pictures', pictures: null });
    expect(back.slice(1).flatMap((call) => (call.name === 'visible' && call.visible ? [call.layer] : []))).toEqual(
      hidden,
    );
  });

  it('draws the layers that were added to a package, and hides one of them', () => {
    const added = { ...fakePackage(), extraLayers: [{ member: 'layer-grond.geojson' }] } as unknown as PackageLayers;
    const { target, sent } = fakeTarget();
    const sync = new MapSync(target);
    sync.apply({ ...base, gemeente: added });
    sync.styleLoaded();
    expect(sent()).toContainEqual({ name: 'extra', layers: 1, hidden: [] });
    sync.apply({ ...base, gemeente: added, hiddenExtraLayers: ['layer-grond.geojson'] });
    expect(sent()).toEqual([{ name: 'extra', layers: 1, hidden: ['layer-grond.geojson'] }]);
  });

  it('shows plots without a package too, and nothing that needs parcels', () => {
    const plot = fakePlot(1, [0]);
    const { sync, sent } = showing({ ...base, gemeente: null });
    sync.apply({ ...base, gemeente: null, plots: plotsOf(plot), selection: new Set([1]), selectedPlot: plot.id });
    expect(sent().map((call) => (call.name === 'state' ? call.feature.source : call.name))).toEqual([
      'update',
      'plots',
    ]);
  });
});
