/**
 * The public services that the program may talk to, and nothing else: the built page's Content-Security-Policy is made
 * of this list, so a service that is not in it cannot be reached.
 */
export const SERVICE_HOSTS = [
  // PDOK: kadastrale kaart, BAG, CBS, Locatieserver, BRT vector tiles.
  'https://api.pdok.nl',
  // PDOK: kadastrale kaart (WFS), BRT and aerial photo tiles.
  'https://service.pdok.nl',
  // OpenStreetMap by Overpass: voorzieningen and zorglocaties.
  'https://overpass-api.de',
  // PROJ: the correction grid of RD, a single file.
  'https://cdn.proj.org',
] as const;

/** Those of them that serve pictures: map tiles. */
export const TILE_HOSTS = ['https://api.pdok.nl', 'https://service.pdok.nl'] as const;
