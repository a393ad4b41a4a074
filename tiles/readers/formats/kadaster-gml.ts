import { BATCH, type FileLayer, type RawFeature } from '../file-layer';
import { parseXml, type XmlHandler, xmlAttribute } from '../xml/parse-xml';
import { GmlPolygons } from './gml-polygons';

type OpenStream = () => Promise<ReadableStream<Uint8Array>>;

/**
 * The Kadaster's own download of the kadastrale kaart (v5): `oz:Perceel` with all its attributes under the names of the
 * WFS. Each parcel has two geometries, the outline and the point of its label; the outline is the one in
 * `begrenzingPerceel`. A reader of our own: GDAL takes the point, and the file of the whole country is 30 GB.
 */
export const openKadasterGml = (stream: OpenStream, layerName: string): readonly FileLayer[] => [
  {
    name: layerName,
    format: 'kadaster-gml',
    count: null,
    // The v5 product is given out in RD only; each outline names it again.
    declaredCrs: 'EPSG:28992',
    features: () => features(stream),
  },
];

async function* features(stream: OpenStream): AsyncGenerator<readonly RawFeature[]> {
  const parcels = new ParcelHandler();
  for await (const _ of parseXml(await stream(), parcels)) {
    if (parcels.found.length >= BATCH) yield parcels.take();
  }
  if (parcels.found.length > 0) yield parcels.take();
}

/** Names that follow another rule than their place in the file. */
const RENAMED: Readonly<Record<string, string>> = {
  identificatie: 'identificatieLokaalID',
  aKRKadastraleGemeenteCodeCode: 'AKRKadastraleGemeenteCode',
  aKRKadastraleGemeenteCodeWaarde: 'AKRKadastraleGemeenteCodeWaarde',
  deltaX: 'perceelnummerVerschuivingDeltaX',
  deltaY: 'perceelnummerVerschuivingDeltaY',
};

class ParcelHandler implements XmlHandler {
  found: RawFeature[] = [];
  /** Local names from the parcel down; null outside parcels. */
  private path: string[] | null = null;
  private properties: Record<string, unknown> = {};
  private outline: GmlPolygons | null = null;
  private polygons: GmlPolygons | null = null;
  private leaf = '';

  take(): RawFeature[] {
    const taken = this.found;
    this.found = [];
    return taken;
  }

  open(name: string, attributes: string): void {
    if (this.path === null) {
      if (name !== 'Perceel') return;
      this.path = [];
      this.properties = {};
      this.outline = null;
      return;
    }
    this.path.push(name);
    this.leaf = '';
    if (this.polygons !== null) this.polygons.open(name, xmlAttribute(attributes, 'srsDimension'));
    else if (name === 'begrenzingPerceel') this.polygons = new GmlPolygons();
    else if (name === 'identificatie' && this.path.length === 1)
      this.properties.identificatieNamespace = xmlAttribute(attributes, 'domein');
  }

  text(text: string): void {
    if (this.polygons !== null) this.polygons.add(text);
    else this.leaf += text;
  }

  close(name: string): void {
    if (this.path === null) return;
    if (this.path.length === 0) {
      this.finish();
      return;
    }
    if (this.polygons !== null) {
      if (name === 'begrenzingPerceel') {
        this.outline = this.polygons;
        this.polygons = null;
      } else this.polygons.close(name);
    } else if (this.leaf !== '') {
      const property = propertyName(this.path);
      this.properties[RENAMED[property] ?? property] = this.leaf;
    }
    this.leaf = '';
    this.path.pop();
  }

  private finish(): void {
    const coordinates = this.outline?.finish() ?? null;
    const trouble = this.outline?.curved ? 'curved' : undefined;
    const geometry = coordinates === null || trouble ? null : ({ type: 'MultiPolygon', coordinates } as const);
    this.found.push({ properties: this.properties, geometry, ...(trouble ? { trouble } : {}) });
    this.path = null;
  }
}

/** `kadastraleGemeente/KadastraleGemeente/code` is the WFS's `kadastraleGemeenteCode`; other leaves go by their own name. */
function propertyName(path: readonly string[]): string {
  const name = path.at(-1) ?? '';
  const owner = path.at(-3);
  if (owner === undefined || (name !== 'code' && name !== 'waarde')) return name;
  return `${owner}${name === 'code' ? 'Code' : 'Waarde'}`;
}
