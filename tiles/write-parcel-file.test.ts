import { describe, expect, it } from 'vitest';
import { readParcelColumns } from '../src/package/read-parcel-columns';
import { columnsOf } from '../src/package/testing/columns-of';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { ParcelFileWriter } from './write-parcel-file';

const parcels = irregularParcels(15, 4);

async function fileOf(features: typeof parcels): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ParcelFileWriter();
  for (const parcel of features) writer.add(parcel);
  return new Uint8Array(await new Blob(writer.finish()).arrayBuffer());
}

describe('parcels.fgb', () => {
  it('decodes to exactly what was written', async () => {
    const read = readParcelColumns(await fileOf(parcels));
    expect(read.ok && read.value).toEqual(columnsOf(parcels));
  });

  it('keeps odd text whole: accents, long names, nothing', async () => {
    const odd = parcels.slice(0, 3).map((parcel, at) => ({
      ...parcel,
      cadastralMunicipalityName: ['Súdwest-Fryslân', '', 'x'.repeat(5000)][at] ?? '',
    }));
    const read = readParcelColumns(await fileOf(odd));
    expect(read.ok && read.value).toEqual(columnsOf(odd));
  });

  it('reads from any place in a buffer', async () => {
    const file = await fileOf(parcels);
    const moved = new Uint8Array(file.length + 3);
    moved.set(file, 3);
    const read = readParcelColumns(moved.subarray(3));
    expect(read.ok && read.value).toEqual(columnsOf(parcels));
  });

  it('says unreadable of bytes that are no FlatGeobuf, cut off or scrambled, and never hangs or throws', async () => {
    const file = await fileOf(parcels);
    const unreadable = { ok: false, problem: { name: 'package-member-unreadable', member: 'parcels.fgb' } };
    expect(readParcelColumns(new Uint8Array(0))).toMatchObject(unreadable);
    expect(readParcelColumns(new TextEncoder().encode('<html>not found</html>'))).toMatchObject(unreadable);
    expect(readParcelColumns(file.subarray(0, file.length >> 1))).toMatchObject(unreadable);
    for (let at = 8; at < 1200; at += 7) {
      const scrambled = file.slice();
      scrambled[at] = (scrambled[at] ?? 0) ^ 0xff;
      const read = readParcelColumns(scrambled);
      if (!read.ok) expect(read.problem.name).toMatch(/^package-(member-unreadable|without-parcels)$/);
    }
  });

  it('says that a file holds no parcels', async () => {
    expect(readParcelColumns(await fileOf([]))).toEqual({ ok: false, problem: { name: 'package-without-parcels' } });
  });
});
