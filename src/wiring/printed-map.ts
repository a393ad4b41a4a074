import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { plotBounds } from '../domain/plot-bounds';
import type { Release } from '../domain/release/release';
import { mapCredits } from '../io/map-credits';
import type { MapPictures } from '../map/map-state';
import { openTiles } from '../map/package-tiles';
import { plotsOnMap } from '../map/print/plots-on-map';
import type { GeoBounds } from '../map/print/print-camera';
import { type PrintLegendPart, printLegend } from '../map/print/print-legend';
import { type PlotsPaper, printedPlots } from '../map/print/print-plots';
import { printStyle } from '../map/print/print-style';
import type { VisibleLayers } from '../map/style/map-style';
import { rdBoundsToWgs84 } from '../package/rd-wgs84';
import type { MapImageArea, MapImageContent } from '../ui/map-image-options';
import { mapImageTexts } from '../ui/texts/map-image';
import { gemeenteOf, type Wires } from './wires';

/** What a map in a file is drawn from. */
export interface PrintedMap {
  /** For a paper: signs of plots stand where they hide nothing. */
  styleOn(paper: PlotsPaper): StyleSpecification;
  /** null: there is nothing to show. */
  readonly bounds: GeoBounds | null;
  /** Of what shows at a zoom. */
  legendAt(zoom: number): readonly PrintLegendPart[];
  readonly sources: readonly string[];
  /** How to read the words on the map, and which plots are not on it; empty without plots. */
  readonly notes: readonly string[];
}

const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The map of what is released, with the layers that are switched on; an empty one always has parcels and voorzieningen. */
export async function printedMap(
  wires: Wires,
  { session, undecided }: Release,
  { content, area }: { readonly content: MapImageContent; readonly area: MapImageArea },
): Promise<PrintedMap> {
  const gemeente = gemeenteOf(wires);
  const { visibleLayers, hiddenAmenities, onlineBasemap } = wires.view.getState();
  const { picturesLost } = wires.state.getState();
  const visible: VisibleLayers =
    content === 'plots'
      ? { ...visibleLayers, plots: true }
      : { ...visibleLayers, plots: false, parcels: true, amenities: true, care: true };
  const pictures: MapPictures | null =
    onlineBasemap === null || picturesLost || !visible.basemap
      ? null
      : (await import('../services/online-basemap')).onlineBasemap(onlineBasemap);
  const plots = content === 'plots' ? [...session.plots.values()] : [];
  const care = visible.care ? (gemeente?.care ?? []) : [];
  const featuresOn = (paper: PlotsPaper): FeatureCollection =>
    content === 'plots' ? printedPlots({ plots, quiet: undecided, care }, paper) : NO_FEATURES;
  const urls = gemeente && openTiles(gemeente);
  const layers = (gemeente?.manifest.layers ?? []).filter(
    ({ name }) => visible[name] && !(pictures && name === 'basemap'),
  );
  return {
    styleOn: (paper) => printStyle({ gemeente, visible, hiddenAmenities, pictures, plots: featuresOn(paper) }, urls),
    bounds: boundsOf(wires, area, plotBounds(session.plots.values())),
    legendAt: (zoom) => printLegend({ gemeente, visible, hiddenAmenities, plots, pictures: pictures !== null, zoom }),
    sources: mapCredits(layers, plots, session.header, pictures ? [pictures.attribution] : []),
    notes: content === 'plots' ? mapImageTexts.notes(plotsOnMap(plots, undecided)) : [],
  };
}

function boundsOf(wires: Wires, area: MapImageArea, plots: ReturnType<typeof plotBounds>): GeoBounds | null {
  const gemeente = gemeenteOf(wires)?.manifest.bounds ?? null;
  const ofPlots = plots && rdBoundsToWgs84(plots);
  if (area === 'beeld') return screenBounds(wires) ?? ofPlots ?? gemeente;
  return area === 'plots' ? (ofPlots ?? gemeente) : (gemeente ?? ofPlots);
}

/** What the map on the screen shows; on a turned map a little more. */
function screenBounds(wires: Wires): GeoBounds | null {
  const map = wires.map();
  const surface = map?.surface;
  if (!map || !surface) return null;
  const { clientWidth: right, clientHeight: bottom } = surface;
  const corners = [
    map.unproject(0, 0),
    map.unproject(right, 0),
    map.unproject(0, bottom),
    map.unproject(right, bottom),
  ];
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
