import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

export interface ZipMember {
  readonly name: string;
  readonly blob: Blob;
  /** True for what has to lie in the zip as it is, for readers that look at the first bytes (`mimetype` of OpenDocument). */
  readonly stored?: true;
}

/** 1 January 2024 00:00 as MS-DOS writes it: a fixed date, so that the same content gives the same bytes. */
const FIXED_DATE = ((2024 - 1980) << 25) | (1 << 21) | (1 << 16);

/** Zips the members in the order given. Tiles are stored as they are: they are compressed one by one already. */
export async function zipMembers(members: readonly ZipMember[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    keepOrder: true,
    extendedTimestamp: false,
    rawLastModDate: FIXED_DATE,
  });
  for (const { name, blob, stored } of members)
    await writer.add(name, new BlobReader(blob), {
      level: stored || name.endsWith('.pmtiles') ? 0 : 6,
      ...(stored ? { dataDescriptor: false } : {}),
    });
  return writer.close();
}
