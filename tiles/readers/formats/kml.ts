import type { Geometry, Position } from 'geojson';
import { BATCH, type FileLayer, type RawFeature } from '../file-layer';
import { parseXml, type XmlHandler, xmlAttribute } from '../xml/parse-xml';

/**
 * KML as Google Earth and GDAL write it: placemarks with their name, description and extended data; points, lines,
 * polygons and collections of these. Always WGS84, longitude first (OGC 07-147r2). As a stream.
 */
export const openKml = (stream: () => Promise<ReadableStream<Uint8Array>>, name: string): readonly FileLayer[] => [
  { name, format: 'kml', count: null, declaredCrs: 'OGC:CRS84', features: () => features(stream) },
];

async function* features(stream: () => Promise<ReadableStream<Uint8Array>>): AsyncGenerator<readonly RawFeature[]> {
  const placemarks = new PlacemarkHandler();
  for await (const _ of parseXml(await stream(), placemarks))
    if (placemarks.found.length >= BATCH) yield placemarks.take();
  if (placemarks.found.length > 0) yield placemarks.take();
}

/** Elements of a placemark whose text is an attribute. */
const ATTRIBUTES = new Set(['name', 'description', 'address', 'phoneNumber']);

class PlacemarkHandler implements XmlHandler {
  found: RawFeature[] = [];
  private properties: Record<string, unknown> | null = null;
  private geometries: Geometry[] = [];
  private depth = 0;
  private dataName: string | null = null;
  private positions: Position[] = [];
  private rings: Position[][] = [];
  private leaf = '';

  take(): RawFeature[] {
    const taken = this.found;
    this.found = [];
    return taken;
  }

  open(name: string, attributes: string): void {
    this.leaf = '';
    if (name === 'Placemark') {
      this.properties = {};
      this.geometries = [];
      this.depth = 0;
    } else if (this.properties === null) return;
    else this.depth += 1;
    if (name === 'Data' || name === 'SimpleData') this.dataName = xmlAttribute(attributes, 'name');
    else if (name === 'Polygon') this.rings = [];
  }

  text(text: string): void {
    if (this.properties !== null) this.leaf += text;
  }

  close(name: string): void {
    if (this.properties === null) return;
    if (name === 'Placemark') this.finish(this.properties);
    else this.closeInside(name, this.properties);
    this.leaf = '';
    this.depth -= 1;
  }

  private closeInside(name: string, properties: Record<string, unknown>): void {
    switch (name) {
      case 'SimpleData':
      case 'value':
        if (this.dataName !== null) properties[this.dataName] = this.leaf;
        return;
      case 'Data':
        this.dataName = null;
        return;
      case 'coordinates':
        this.positions = positionsOf(this.leaf);
        return;
      case 'LinearRing':
        this.rings.push(this.positions);
        return;
      case 'Point':
        if (this.positions[0] !== undefined) this.geometries.push({ type: 'Point', coordinates: this.positions[0] });
        return;
      case 'LineString':
        this.geometries.push({ type: 'LineString', coordinates: this.positions });
        return;
      case 'Polygon':
        this.geometries.push({ type: 'Polygon', coordinates: this.rings });
        return;
      default:
        if (this.depth === 1 && ATTRIBUTES.has(name) && this.leaf.trim() !== '') properties[name] = this.leaf.trim();
    }
  }

  private finish(properties: Record<string, unknown>): void {
    this.found.push({ properties, geometry: joined(this.geometries) });
    this.properties = null;
  }
}

const positionsOf = (text: string): Position[] =>
  text
    .trim()
    .split(/\s+/)
    .map((tuple) => tuple.split(',').map(Number))
    // Google Earth writes height 0 for what lies on the ground: no height at all.
    .map((position) => (position.length === 3 && position[2] === 0 ? position.slice(0, 2) : position));

/** A MultiGeometry of polygons only is one MultiPolygon. */
function joined(geometries: readonly Geometry[]): Geometry | null {
  const [first] = geometries;
  if (first === undefined) return null;
  if (geometries.length === 1) return first;
  const polygons = geometries.flatMap((geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : []));
  return polygons.length === geometries.length
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'GeometryCollection', geometries: [...geometries] };
}
