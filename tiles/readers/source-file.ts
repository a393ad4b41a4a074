/** A file as someone brought it. */
export interface SourceFile {
  readonly name: string;
  readonly blob: Blob;
  /** Where Node finds it; lets GDAL read it there instead of from a copy in memory. */
  readonly path?: string;
}

/** What may be asked of this machine. */
export interface SourceLimits {
  /** Largest file, bytes. */
  readonly fileBytes: number;
  /** Largest sum of a zip's members, bytes. */
  readonly unpackedBytes: number;
  /** Largest member of a zip that is unpacked into memory as a whole, bytes. */
  readonly memberBytes: number;
  readonly columns: number;
}

const gigabyte = 1024 ** 3;

/** In a browser: larger files exhaust its memory or the user's patience. */
export const BROWSER_LIMITS: SourceLimits = {
  fileBytes: 2 * gigabyte,
  unpackedBytes: 8 * gigabyte,
  memberBytes: 2 * gigabyte,
  columns: 2000,
};

/** On the command line: the kadastrale kaart of the whole country is some 30 GB unpacked. */
export const CLI_LIMITS: SourceLimits = {
  fileBytes: 64 * gigabyte,
  unpackedBytes: 64 * gigabyte,
  memberBytes: 2 * gigabyte,
  columns: 2000,
};
