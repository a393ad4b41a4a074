import type { Geometry } from 'geojson';
import type { LayerSource } from './layers';

export const EXTRA_GEOMETRY_KINDS = ['point', 'line', 'polygon', 'mixed'] as const;
export type ExtraGeometryKind = (typeof EXTRA_GEOMETRY_KINDS)[number];

/** An attribute of an extra layer as the file had it, and nothing nested. */
export type ExtraValue = string | number | boolean | null;

export interface ExtraFeature {
  /** RD metres, any GeoJSON geometry. */
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, ExtraValue>>;
}

/** A layer that someone brought to look at: municipal land, complexes, plan locations, search areas. */
export interface ExtraLayer {
  /** As the layer list shows it. */
  readonly name: string;
  /** Part of the member's name in the package: `a-z0-9-`, no two the same. */
  readonly slug: string;
  readonly geometryKind: ExtraGeometryKind;
  /** Attribute by whose values the map colours it, or null for one colour. */
  readonly colourBy: string | null;
  readonly source: LayerSource;
  readonly features: readonly ExtraFeature[];
}

/** A layer that a package was meant to have; to be added later. */
export interface MissingLayer {
  /** One of the package's own layers, or the name of an extra one. */
  readonly layer: string;
  /** One Dutch sentence. */
  readonly reason: string;
}

/** `Gemeentelijke grond (2026)` becomes `gemeentelijke-grond-2026`; with a number when that is taken already. */
export function slugOf(name: string, taken: readonly string[] = []): string {
  const plain =
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/\p{Mark}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40)
      .replace(/-$/, '') || 'laag';
  let slug = plain;
  for (let number = 2; taken.includes(slug); number++) slug = `${plain}-${number}`;
  return slug;
}
