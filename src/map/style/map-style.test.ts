import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { initialView } from '../../session/view-store';
import { MAP_IMAGES } from '../images';
import { areaChoroplethClasses } from '../palette';
import { fakePackage } from '../testing/fake-package';
import { attributionOf, buildMapStyle, MAP_LAYERS, mapLayersOn, styleWithoutPackage } from './map-style';

const urls = { parcels: 'pmtiles://x/parcels', basemap: 'pmtiles://x/basemap' };
const everything = { basemap: true, parcels: true, care: true, amenities: true, areas: true, plots: true };

describe('the map as data', () => {
  it('is a valid style, with and without a basemap', () => {
    expect(validateStyleMin(styleWithoutPackage(everything))).toEqual([]);
    expect(validateStyleMin(buildMapStyle(fakePackage(), everything, urls))).toEqual([]);
    expect(validateStyleMin(buildMapStyle(fakePackage(), everything, { ...urls, basemap: null }))).toEqual([]);
  });

  it('needs nothing from a network', () => {
    const style = buildMapStyle(fakePackage(), everything, urls);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('has one id per layer and a source for each', () => {
    const ids = MAP_LAYERS.map(({ layer }) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    const style = buildMapStyle(fakePackage(), everything, urls);
    expect(style.layers).toHaveLength(MAP_LAYERS.length + 1);
  });

  it('hides what is switched off and nothing else', () => {
    const style = buildMapStyle(fakePackage(), initialView.visibleLayers, urls);
    const hidden = style.layers.filter((layer) => layer.layout?.visibility === 'none').map((layer) => layer.id);
    expect(hidden).toEqual(['area-share', 'area-unknown', 'area-line', 'area-label']);
  });

  it('leaves out the basemap when the package has none', () => {
    const style = buildMapStyle(fakePackage(), everything, { ...urls, basemap: null });
    expect(style.layers.some((layer) => layer.id.startsWith('basemap'))).toBe(false);
  });

  it('draws a basemap of the BRT as its style says, in the places of our own, with the page’s fonts', () => {
    const common = { source: 'basemap', 'source-layer': 'waterdeelvlak' } as const;
    const basemapStyle = {
      layers: [
        { ...common, id: 'brt-0', type: 'line', paint: { 'line-color': '#dddddd' } },
        { ...common, id: 'brt-1', type: 'fill', paint: { 'fill-color': '#eeeeee' } },
        { ...common, id: 'brt-2', type: 'symbol', layout: { 'text-field': '{naam}' } },
      ],
    } as const;
    const style = buildMapStyle({ ...fakePackage(), basemapStyle }, everything, urls);
    expect(validateStyleMin(style)).toEqual([]);
    const ids = style.layers.map(({ id }) => id);
    const basemap = ids.filter((id) => id.startsWith('basemap'));
    expect(basemap).toEqual(['basemap-brt-1', 'basemap-brt-0', 'basemap-brt-2']);
    expect(ids.indexOf('area-share')).toBeGreaterThan(ids.indexOf('basemap-brt-1'));
    expect(ids.indexOf('area-share')).toBeLessThan(ids.indexOf('basemap-brt-0'));
    expect(JSON.stringify(style.layers.find(({ id }) => id === 'basemap-brt-2'))).toContain('Source Sans');
    const covered = mapLayersOn(basemapStyle).filter(({ underPictures }) => underPictures);
    expect(covered.map(({ layer }) => layer.id)).toEqual(['basemap-brt-0', 'basemap-brt-2']);
  });

  it('names only images that exist', () => {
    const fixed = JSON.stringify(MAP_LAYERS).match(/"(pattern|badge|care|amenity):[^"]*"/g) ?? [];
    for (const name of fixed) {
      const id = JSON.parse(name) as string;
      expect([...MAP_IMAGES.keys()].some((known) => known.startsWith(id))).toBe(true);
    }
  });

  it('takes no markup from a manifest', () => {
    const evil = fakePackage({ source: '<img src=x onerror=alert(1)>' });
    expect(attributionOf(evil, 'parcels')).not.toContain('<');
  });
});

describe('choropleth classes', () => {
  it('cover every share once, growing', () => {
    expect(areaChoroplethClasses).toHaveLength(5);
    expect(areaChoroplethClasses[0]?.from).toBeNull();
    expect(areaChoroplethClasses.at(-1)?.to).toBeNull();
    const bounds = areaChoroplethClasses.map(({ from }) => from).slice(1);
    expect(areaChoroplethClasses.map(({ to }) => to).slice(0, -1)).toEqual(bounds);
    expect(bounds).toEqual([...bounds].sort());
  });
});
