import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';
import type { PackageLayers } from '../package/open-package';
import type { TileUrls } from './style/map-style';

/** Byte ranges of a blob: tiles are cut out of the package where it lies, without loading it whole. */
class BlobSource implements Source {
  constructor(
    private readonly key: string,
    private readonly blob: Blob,
  ) {}

  getKey(): string {
    return this.key;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: await this.blob.slice(offset, offset + length).arrayBuffer() };
  }
}

// MapLibre keeps protocols per page, not per map.
let protocol: Protocol | null = null;

function sharedProtocol(): Protocol {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  return protocol;
}

/**
 * Makes a package's tile archives readable for MapLibre under `pmtiles://` addresses; nothing goes over a network.
 * The addresses carry the package's content hash, so a second opening of the same package replaces its own.
 */
export function openTiles(gemeente: PackageLayers): TileUrls {
  const archive = (name: string, blob: Blob): string => {
    const key = `${gemeente.manifest.packageId}/${name}`;
    sharedProtocol().add(new PMTiles(new BlobSource(key, blob)));
    return `pmtiles://${key}`;
  };
  return {
    parcels: archive('parcels', gemeente.parcelTiles),
    basemap: gemeente.basemap ? archive('basemap', gemeente.basemap) : null,
  };
}

/** Lets go of a package's archives, so that its blobs can be freed. */
export function closeTiles(gemeente: PackageLayers): void {
  for (const name of ['parcels', 'basemap']) protocol?.tiles.delete(`${gemeente.manifest.packageId}/${name}`);
}
