import type { OnlineBasemapId } from '../session/view-store';
import { serviceUrls } from './service-urls';
import { SERVICES_ORIGIN } from './services-origin';

/** A map of pictures from a public service, as MapLibre takes it. */
export interface OnlineBasemap {
  readonly id: OnlineBasemapId;
  /** Address of a tile, with `{z}`, `{x}` and `{y}` (web mercator). */
  readonly tiles: string;
  readonly maxZoom: number;
  readonly attribution: string;
}

const BRT = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0';
const PHOTO = 'https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR';
/** Both are served to this zoom; closer by it is enlarged. */
const MAX_ZOOM = 19;

/** Where a basemap comes from: BRT Achtergrondkaart of the Kadaster, or the national aerial photo, by PDOK. */
export function onlineBasemap(id: OnlineBasemapId): OnlineBasemap {
  const address = id === 'luchtfoto' ? `${PHOTO}/EPSG:3857/{z}/{x}/{y}.jpeg` : `${BRT}/${id}/EPSG:3857/{z}/{x}/{y}.png`;
  return {
    id,
    tiles: serviceUrls(SERVICES_ORIGIN).reach(address),
    maxZoom: MAX_ZOOM,
    attribution: id === 'luchtfoto' ? 'Luchtfoto via PDOK' : 'Kaartgegevens © Kadaster',
  };
}
