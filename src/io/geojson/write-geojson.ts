import type { Session } from '../../domain/session';
import { chosenPlots, leftOutSentences } from '../chosen-plots';
import { attributionOf } from '../parcel-credits';
import type { WriteContext } from '../write-context';
import { IN_RD, inWgs84, multiPolygonCoordinates, type WrittenIn } from './coordinates';
import { plotProperties } from './plot-properties';

/** RFC 7946: WGS84, seven decimals, right-hand rule, no `crs`. One feature per plot. */
export const writeGeoJson = (session: Session, context: WriteContext): string =>
  write(session, context, inWgs84(context.toWgs84), {});

/**
 * The same in RD, in metres to the millimetre. RFC 7946 knows no other system than WGS84, so this is GeoJSON of
 * 2008, whose `crs` member GIS programs still read.
 */
export const writeRdGeoJson = (session: Session, context: WriteContext): string =>
  write(session, context, IN_RD, {
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
  });

function write(session: Session, context: WriteContext, system: WrittenIn, crs: object): string {
  const { header } = session;
  const { plots, leftOut } = chosenPlots(session, context);
  const features = plots.map((plot) => {
    const coordinates = multiPolygonCoordinates(context.union(plot), system);
    return {
      type: 'Feature',
      // `plot_id` is what people call it in this session; this one stays the same wherever the plot goes.
      id: plot.id,
      geometry: coordinates && { type: 'MultiPolygon', coordinates },
      properties: plotProperties(plot, session, context),
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
    bestemd_voor: context.audience,
    weggelaten: leftOutSentences(leftOut),
    bronvermelding: attributionOf(plots, header),
    features,
  });
}
