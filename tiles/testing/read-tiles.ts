import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';

class BlobSource implements Source {
  constructor(private readonly blob: Blob) {}

  async getBytes(offset: number, length: number) {
    return { data: await this.blob.slice(offset, offset + length).arrayBuffer() };
  }

  getKey(): string {
    return 'blob';
  }
}

interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Opens a PMTiles blob with the library that the map uses. */
export const openTiles = (blob: Blob): PMTiles => new PMTiles(new BlobSource(blob));

/** Every tile of one zoom within (and one around) the archive's bounds, unpacked. */
export async function tileBytes(
  archive: PMTiles,
  z: number,
): Promise<(TilePlace & { readonly bytes: Uint8Array<ArrayBuffer> })[]> {
  const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const column = (longitude: number) => Math.floor((0.5 + longitude / 360) * 2 ** z);
  const row = (latitude: number) =>
    Math.floor((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);
  const tiles = [];
  for (let x = column(minLon) - 1; x <= column(maxLon) + 1; x++) {
    for (let y = row(maxLat) - 1; y <= row(minLat) + 1; y++) {
      const found = await archive.getZxy(z, x, y);
      if (found !== undefined) tiles.push({ z, x, y, bytes: new Uint8Array(found.data) });
    }
  }
  return tiles;
}

/** The same, decoded by the reference reader. */
export const readTiles = async (blob: Blob, z: number): Promise<(TilePlace & { readonly tile: VectorTile })[]> =>
  (await tileBytes(openTiles(blob), z)).map(({ bytes, ...place }) => ({
    ...place,
    tile: new VectorTile(new PbfReader(bytes)),
  }));
