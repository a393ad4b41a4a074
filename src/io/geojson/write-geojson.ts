import type { Release } from '../../domain/release/release';
import { audienceWords } from '../audience-words';
import { leftOutSentences } from '../left-out-sentences';
import { attributionOf } from '../parcel-credits';
import type { WriteContext } from '../write-context';
import { IN_RD, inWgs84, multiPolygonCoordinates, type WrittenIn } from './coordinates';
import { plotProperties } from './plot-properties';

/** RFC 7946: WGS84, seven decimals, right-hand rule, no `crs`. One feature per plot. */
export const writeGeoJson = (release: Release, context: WriteContext): string =>
  write(release, context, inWgs84(context.toWgs84), {});

/**
 * The same in RD, in metres to the millimetre. RFC 7946 knows no other system than WGS84, so this is GeoJSON of
 * 2008, whose `crs` member GIS programs still read.
 */
export const writeRdGeoJson = (release: Release, context: WriteContext): string =>
  write(release, context, IN_RD, {
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
  });

function write(release: Release, context: WriteContext, system: WrittenIn, crs: object): string {
  const { header } = release.session;
  const plots = [...release.session.plots.values()];
  const properties = plotProperties(release, context.surroundings);
  const features = plots.map((plot, index) => {
    context.progress(index / plots.length);
    const coordinates = multiPolygonCoordinates(context.union(plot), system);
    return {
      type: 'Feature',
      // `locatie_id` is what people call it in this session; this one stays the same wherever the plot goes.
      id: plot.id,
      geometry: coordinates && { type: 'MultiPolygon', coordinates },
      properties: properties[index] ?? null,
    };
  });
  return JSON.stringify({
    type: 'FeatureCollection',
    name: 'plots',
    ...crs,
    gemeente: header.municipalityName,
    sessie: header.name,
    fictief: header.fictional,
    gemaakt_op: context.writtenAt,
    bestemd_voor: audienceWords(release.audience),
    weggelaten: leftOutSentences(release),
    bronvermelding: attributionOf(plots, header),
    features,
  });
}
