/**
 * The floor under the benchmarks: the unavoidable part, with the same libraries and nothing else. A bare MapLibre
 * map of the same parcel tiles with the same camera, and three buttons that do what MapLibre and the page must at
 * least do when a plot is tagged, parcels are caught and a plot is taken back.
 *
 * `?tiles=<url>&lng=&lat=&zoom=&width=&height=&caught=` (how many parcels a lasso takes); with `&from=device` the tiles come out of IndexedDB, where an
 * earlier visit with `&keep` put them.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, GeoJSONSource, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';

setWorkerUrl(workerUrl);

const asked = new URLSearchParams(window.location.search);
const number = (name: string): number => Number(asked.get(name));
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('floor', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('tiles');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function keptTiles(): Promise<Blob> {
  const store = (await database()).transaction('tiles').objectStore('tiles');
  return new Promise((resolve, reject) => {
    const reading = store.get('tiles');
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}

async function keep(tiles: Blob): Promise<void> {
  const transaction = (await database()).transaction('tiles', 'readwrite');
  transaction.objectStore('tiles').put(tiles, 'tiles');
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

async function tilesAsked(): Promise<Blob> {
  if (asked.get('from') === 'device') return keptTiles();
  const tiles = await (await fetch(asked.get('tiles') ?? '')).blob();
  if (asked.has('keep')) await keep(tiles);
  return tiles;
}

const tiles = await tilesAsked();
const protocol = new Protocol();
protocol.add(
  new PMTiles({
    getKey: () => 'parcels',
    getBytes: async (offset, length) => ({ data: await tiles.slice(offset, offset + length).arrayBuffer() }),
  }),
);
addProtocol('pmtiles', protocol.tile);

const container = element('map');
container.style.width = `${number('width')}px`;
container.style.height = `${number('height')}px`;
const map = new MapLibreMap({
  container,
  center: [number('lng'), number('lat')],
  zoom: number('zoom'),
  attributionControl: false,
  validateStyle: false,
  style: {
    version: 8,
    sources: {
      parcels: { type: 'vector', url: 'pmtiles://parcels' },
      plots: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, maxzoom: 18, tolerance: 0.2 },
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': '#eeeeee' } },
      { id: 'parcels', type: 'line', source: 'parcels', 'source-layer': 'parcels' },
      { id: 'plots', type: 'fill', source: 'plots' },
    ],
  },
});
const onRender = (): void => {
  if (!map.getSource('parcels') || !map.isSourceLoaded('parcels')) return;
  map.off('render', onRender);
  performance.mark('parcels-painted');
};
map.on('render', onRender);

let homes = 0;
let lastId = 0;
const plots = (): GeoJSONSource => {
  const source = map.getSource('plots');
  if (!(source instanceof GeoJSONSource)) throw new Error('The map has no plots');
  return source;
};
function showHomes(change: number): void {
  homes += change;
  element('meter').textContent = String(homes);
}

element('tag').addEventListener('click', () => {
  lastId += 1;
  const [lng, lat] = [number('lng'), number('lat')];
  const side = 0.0005;
  const ring = [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ];
  void plots().updateData({
    add: [{ type: 'Feature', id: lastId, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
  });
  showHomes(24);
});

element('undo').addEventListener('click', () => {
  void plots().updateData({ remove: [lastId] });
  showHomes(-24);
});

const caught = number('caught');
const setSelected = (ids: Iterable<number>, selected: boolean): void => {
  for (const id of ids) map.setFeatureState({ source: 'parcels', sourceLayer: 'parcels', id }, { selected });
};

element('lasso').addEventListener('click', () => {
  const selected = new Set(Array.from({ length: caught }, (_, at) => at + 1));
  setSelected(selected, true);
  element('meter').textContent = String(selected.size);
});

element('clear').addEventListener('click', () => {
  for (let id = 1; id <= caught; id++) setSelected([id], false);
  element('meter').textContent = '0';
});
