import type { FileProblem } from '../../src/package/source/file-problem';
import type { FileFormat } from './file-layer';

/** What a file is by its content; zips are opened further, `shapefile-part` needs its siblings. */
export type Recognised =
  | { readonly kind: Exclude<FileFormat, 'excel' | 'ods' | 'shapefile'> }
  | { readonly kind: 'zip' }
  | { readonly kind: 'shapefile-part' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** Bytes from the start that tell what a file is. */
const HEAD_BYTES = 64 * 1024;

/** Looks at what is in a file; its name is only a guess of whoever saved it. */
export async function recogniseFormat(blob: Blob): Promise<Recognised> {
  if (blob.size === 0) return problem({ name: 'file-empty' });
  return recogniseHead(new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()), blob);
}

export async function recogniseHead(head: Uint8Array, blob: Blob | null): Promise<Recognised> {
  const latin = new TextDecoder('latin1').decode(head);
  if (head.every((byte) => byte === 0)) return problem({ name: 'file-truncated' });
  if (latin.startsWith('PK\u0003\u0004') || latin.startsWith('PK\u0005\u0006')) return { kind: 'zip' };
  if (latin.startsWith('SQLite format 3\0')) return { kind: 'geopackage' };
  if (latin.startsWith('fgb\u0003')) return { kind: 'flatgeobuf' };
  if (latin.startsWith('\0\0\u0027\u000a')) return { kind: 'shapefile-part' };
  if (latin.startsWith('ÐÏ\u0011à¡±\u001aá')) return problem(await compoundProblem(blob));
  if (latin.startsWith('%PDF')) return problem({ name: 'file-not-data', kind: 'pdf' });
  if (/^(\u0089PNG|ÿØÿ|GIF8|II\*\0|MM\0\*)/.test(latin)) return problem({ name: 'file-not-data', kind: 'image' });
  if (/^AC10\d\d/.test(latin)) return problem({ name: 'file-not-data', kind: 'dwg' });
  return recogniseText(head);
}

const problem = (named: FileProblem) => ({ kind: 'problem', problem: named }) as const;

/** Microsoft's compound file: an encrypted Excel file, or one of the kind from before 2007. */
async function compoundProblem(blob: Blob | null): Promise<FileProblem> {
  // The directory with stream names lies anywhere; looking through 8 MB finds it in any sensible list.
  const bytes = blob === null ? new Uint8Array() : new Uint8Array(await blob.slice(0, 8 * 1024 * 1024).arrayBuffer());
  const text = new TextDecoder('utf-16le').decode(bytes);
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo')
    ? { name: 'file-encrypted' }
    : { name: 'file-not-data', kind: 'old-excel' };
}

function recogniseText(head: Uint8Array): Recognised {
  // UTF-16 with its mark: Excel's "Unicode-tekst".
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return { kind: 'csv' };
  const text = new TextDecoder()
    .decode(head)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('{') || text.startsWith('[') || text.startsWith('\u001e')) return { kind: 'geojson' };
  if (text.startsWith('<')) return recogniseXml(text);
  // Tables are text: no zero bytes, and something that parts the columns.
  if (head.includes(0) || !/[;,\t|\n]/.test(text)) return problem({ name: 'file-format-unknown' });
  return { kind: 'csv' };
}

function recogniseXml(text: string): Recognised {
  if (/<!doctype html|<html[\s>]/i.test(text.slice(0, 2000))) return problem({ name: 'file-not-data', kind: 'html' });
  if (/schemas\/brkkadastralekaart\//.test(text) && /<(\w+:)?Perceel[\s>]/.test(text)) return { kind: 'kadaster-gml' };
  if (/<(\w+:)?kml[\s>]/.test(text)) return { kind: 'kml' };
  if (/opengis\.net\/gml/.test(text)) return { kind: 'gml' };
  return problem({ name: 'file-format-unknown' });
}
