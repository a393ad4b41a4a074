import type { AreaKind, LandOwner } from '../domain/code-lists';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { ExtraLayer, MissingLayer } from './extra-layer';

/**
 * What goes into a gemeentepakket, before it is packed: the seam between readers of real files, services and
 * the demo generator on one side and the package builder on the other. All coordinates RD metres.
 */

/** One parcel with the kadastrale kaart's attributes under our names. */
export interface ParcelFeature {
  readonly localId: string;
  readonly akrCode: string;
  readonly section: string;
  readonly number: number;
  readonly cadastralMunicipality: string;
  readonly cadastralMunicipalityName: string;
  readonly registeredAreaM2: number | null;
  readonly areaKind: AreaKind;
  /** `onbekend` when the source says nothing. */
  readonly landOwner: LandOwner;
  readonly geometry: RdMultiPolygon;
}

export const CARE_KINDS = ['verpleeghuis', 'woonzorgcomplex', 'aanleunwoningen', 'overig'] as const;
export type CareKind = (typeof CARE_KINDS)[number];

export interface CareSite {
  readonly name: string;
  readonly careKind: CareKind;
  readonly organisation: string;
  /** Places or homes; null is unknown. */
  readonly places: number | null;
  readonly address: string;
  readonly at: RdPoint;
}

export const AMENITY_KINDS = [
  'supermarkt',
  'huisarts',
  'apotheek',
  'fysiotherapeut',
  'ziekenhuis',
  'bushalte',
  'station',
  'ontmoetingsplek',
  'bibliotheek',
  'pinautomaat of bank',
  'kerk of gebedshuis',
  'horeca',
  'park',
] as const;
export type AmenityKind = (typeof AMENITY_KINDS)[number];

export interface Amenity {
  readonly name: string;
  readonly amenityKind: AmenityKind;
  readonly at: RdPoint;
}

type AreaLevel = 'gemeente' | 'wijk' | 'buurt';

/** A CBS area. Indicators that CBS does not give are null, never 0. */
export interface Area {
  readonly level: AreaLevel;
  /** `GM0987`, `WK098701`, `BU09870101`. */
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly inhabitants: number | null;
  readonly households: number | null;
  readonly percentage65Plus: number | null;
  readonly geometry: RdMultiPolygon;
}

export type BasemapLayer = 'land' | 'water' | 'building' | 'road' | 'place';
type BasemapGeometry =
  | { readonly type: 'MultiPolygon'; readonly coordinates: RdMultiPolygon }
  | { readonly type: 'LineString'; readonly coordinates: readonly RdPoint[] }
  | { readonly type: 'Point'; readonly coordinates: RdPoint };

export interface BasemapFeature {
  readonly layer: BasemapLayer;
  /**
   * land: `urban|business|park|sports|farmland|forest|industrial`; water: `lake|canal|pond|ditch`;
   * building: `house|apartments|public|commercial|farm`; road: `motorway|main|street|path`; place: `town|village|neighbourhood`.
   */
  readonly class: string;
  /** Label, '' for none. */
  readonly name: string;
  readonly geometry: BasemapGeometry;
}

/** Whose layers are in the tiles of a basemap: our own (`BasemapFeature`), or those of the BRT Achtergrondkaart of the Kadaster. */
export type TileSchema = 'own' | 'brt';

/** A basemap that is tiles already. */
export interface PackedBasemap {
  readonly tileSchema: TileSchema;
  /** PMTiles. */
  readonly tiles: Blob;
  /** Shown as the layer's size: tiles of the BRT, features of our own. */
  readonly count: number;
  /** Names of the layers in the tiles of the BRT. */
  readonly tileLayers: readonly string[];
  /** Text of `basemap-style.json`; null when it could not be had, and for our own. */
  readonly style: string | null;
}

/** Where a layer comes from; shown on screen, in the legend and in every export. */
export interface LayerSource {
  readonly source: string;
  readonly licence: string;
  /** Peildatum, ISO date. */
  readonly referenceDate: string;
}

/** Of a layer that is from nowhere: there is nothing in it. */
export const noSource = (referenceDate: string): LayerSource => ({ source: 'geen', licence: 'geen', referenceDate });

export const isFromNowhere = (layer: LayerSource & { readonly featureCount: number }): boolean =>
  layer.featureCount === 0 && layer.source === 'geen';

export interface MunicipalityLayers {
  /** CBS code with `GM`. */
  readonly code: string;
  readonly name: string;
  readonly fictional: boolean;
  /** Gone through once, so that parcels can come from a file as a stream. */
  readonly parcels: Iterable<ParcelFeature> | AsyncIterable<ParcelFeature>;
  readonly care: readonly CareSite[];
  readonly amenities: readonly Amenity[];
  readonly areas: readonly Area[];
  readonly basemap: readonly BasemapFeature[];
  /** In the place of `basemap`, which is empty then. */
  readonly packedBasemap?: PackedBasemap;
  readonly extra?: readonly ExtraLayer[];
  /** What should have been here and is not. */
  readonly missing?: readonly MissingLayer[];
  readonly sources: Readonly<Record<PackageLayerName, LayerSource>>;
  /** A session file (text) that a new session on this package starts from, with target and partners; or null. */
  readonly startSession: string | null;
}

/** Layers of which the parcels are held in a list: they can be gone through again, and sent to a worker. */
export interface HeldLayers extends MunicipalityLayers {
  readonly parcels: readonly ParcelFeature[];
}

export const PACKAGE_LAYERS = ['parcels', 'care', 'amenities', 'areas', 'basemap'] as const;
export type PackageLayerName = (typeof PACKAGE_LAYERS)[number];
