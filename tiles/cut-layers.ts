import { EMPTY_BOUNDS, multiPolygonBounds, unionBounds } from '../src/domain/geometry/bounds';
import type { RdBounds, RdMultiPolygon, RdPoint } from '../src/domain/rd-geometry';
import { mostlyInside } from '../src/package/mostly-inside';
import type { ReadReport } from '../src/package/source/read-report';
import { liesAround } from './far-away';
import type { OwnLayer } from './read-own-files';

/**
 * Layers of files of a larger place, cut to an outline (RD metres): areas that lie in it for more than half, zorglocaties and voorzieningen
 * in its bounds and 2 km around. What falls away is counted as outside. Extra layers stay as they are.
 */
export function cutLayers(layers: readonly OwnLayer[], outline: RdMultiPolygon): readonly OwnLayer[] {
  const isInside = mostlyInside(outline);
  const bounds = multiPolygonBounds(outline);
  const isNear = ({ at }: Place) => liesAround(at, bounds);
  return layers.map((layer) => {
    const { content } = layer;
    switch (content.role) {
      case 'areas': {
        const areas = content.areas.filter(({ geometry }) => isInside(geometry));
        const extents = areas.map(({ geometry }) => multiPolygonBounds(geometry));
        return cut(layer, { ...content, areas }, content.areas.length, extents);
      }
      case 'care': {
        const sites = content.sites.filter(isNear);
        return cut(layer, { ...content, sites }, content.sites.length, sites.map(boundsOfPoint));
      }
      case 'amenities': {
        const amenities = content.amenities.filter(isNear);
        return cut(layer, { ...content, amenities }, content.amenities.length, amenities.map(boundsOfPoint));
      }
      default:
        return layer;
    }
  });
}

interface Place {
  readonly at: RdPoint;
}

const boundsOfPoint = ({ at: [x, y] }: Place): RdBounds => [x, y, x, y];

/** @param before features that there were @param kept the bounds of those that there still are */
function cut(layer: OwnLayer, content: OwnLayer['content'], before: number, kept: readonly RdBounds[]): OwnLayer {
  const outside = before - kept.length;
  const { read, written } = layer.report;
  const report: ReadReport = {
    ...layer.report,
    read: read - outside,
    written: written - outside,
    outside,
    extent: kept.length === 0 ? null : kept.reduce(unionBounds, EMPTY_BOUNDS),
  };
  return { ...layer, content, report };
}
