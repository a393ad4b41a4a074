import type { Release } from '../../domain/release/release';
import { explanation } from '../explanation';
import { IN_RD, multiPolygonCoordinates } from '../geojson/coordinates';
import type { WriteContext } from '../write-context';
import { diwiParcels, diwiProperties } from './diwi-properties';

/**
 * GeoJSON in RD in the shape of DIWI's template: a project per plot, a block of homes per programme line. What DIWI has no
 * place for stands beside the features: whom the file is for, what was left out, and the parcels by number code.
 */
export function writeDiwi(release: Release, context: WriteContext): string {
  const plots = [...release.session.plots.values()];
  const features = plots.map((plot, index) => {
    context.progress(index / plots.length);
    const coordinates = multiPolygonCoordinates(context.union(plot), IN_RD);
    return {
      type: 'Feature',
      geometry: coordinates && { type: 'MultiPolygon', coordinates },
      properties: diwiProperties(plot, release),
    };
  });
  return JSON.stringify({
    type: 'FeatureCollection',
    name: 'plots',
    crs: { type: 'name', properties: { name: 'EPSG:28992' } },
    toelichting: explanation(release, context.writtenAt).flatMap(({ heading, lines }) =>
      lines.map(({ name, text }) => [heading, name, text].filter((part) => part !== '').join(': ')),
    ),
    percelen: plots.flatMap(diwiParcels),
    features,
  });
}
