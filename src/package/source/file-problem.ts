/**
 * Why a file that someone brought cannot be read. One Dutch sentence each in `source-texts.ts`, for the screen and the
 * command line alike.
 */
export type FileProblem =
  | { readonly name: 'file-empty' }
  | { readonly name: 'file-too-large'; readonly bytes: number; readonly limit: number }
  /** Neither by its content nor by its name one of the formats that can be read. */
  | { readonly name: 'file-format-unknown' }
  /** Recognised, but not something that holds a layer. */
  | { readonly name: 'file-not-data'; readonly kind: 'pdf' | 'html' | 'image' | 'package' | 'old-excel' | 'dwg' }
  | { readonly name: 'file-encrypted' }
  /** A zip that unpacks to far more than its size allows. */
  | { readonly name: 'file-zip-bomb'; readonly bytes: number }
  | { readonly name: 'file-zip-empty' }
  /** It stops halfway: an interrupted download or copy. */
  | { readonly name: 'file-truncated' }
  /** `detail`: what the reader said, in its own words and language; not for the screen. */
  | { readonly name: 'file-unreadable'; readonly detail: string }
  /** A shapefile without the files that belong to it. */
  | { readonly name: 'file-shapefile-incomplete'; readonly missing: readonly string[] }
  | { readonly name: 'file-too-many-columns'; readonly columns: number; readonly limit: number }
  /** One object or cell larger than can be held. */
  | { readonly name: 'file-object-too-large' }
  | { readonly name: 'file-without-layers' }
  | { readonly name: 'file-layer-unknown'; readonly layer: string; readonly layers: readonly string[] }
  | { readonly name: 'file-layer-choice'; readonly layers: readonly string[] }
  | { readonly name: 'file-without-rows' }
  | { readonly name: 'file-without-geometry' }
  /** Other shapes than the layer needs: points for parcels, for example. */
  | { readonly name: 'file-wrong-geometry'; readonly found: readonly string[]; readonly needed: 'vlakken' | 'punten' }
  | { readonly name: 'file-crs-unsupported'; readonly crs: string }
  | { readonly name: 'file-crs-unknown' }
  | { readonly name: 'file-abroad'; readonly country: 'België' | 'Duitsland' | null }
  /** A row, counted from 1, of a file that is to be a boundary. */
  | { readonly name: 'file-boundary-unreadable'; readonly row: number }
  /** A file in a zip that can only be read when it is unpacked, and is too large to unpack into memory. */
  | { readonly name: 'file-member-too-large'; readonly member: string; readonly bytes: number }
  /** Columns that the layer cannot do without, by the names of our fields. */
  | { readonly name: 'file-columns-missing'; readonly fields: readonly string[]; readonly columns: readonly string[] }
  /** Land without a column for the category of owner, in a file of which the name does not say it. */
  | { readonly name: 'file-owner-unknown' }
  /** The reader of this format could not be loaded: no network and not kept. */
  | { readonly name: 'file-reader-unavailable'; readonly detail: string }
  /** It is fetched when it is first wanted, and there is no network. */
  | { readonly name: 'file-reader-offline' };

/** How a stream of features ends badly: iterators have no other way. Caught at the gate, never shown as it is. */
export class SourceFailure extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.name);
  }
}
