import { expect, test } from 'vitest';
import { aParcel, aPlot } from '../../fixtures/arbitraries/examples';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { parcelId } from '../domain/ids';
import type { PlotParcel } from '../domain/plot';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import { changedParcels, fateOf } from './changed-parcels';
import type { ParcelFeature } from './layers';
import { squareAt, tangle } from './testing/clipped';
import { columnsOf } from './testing/columns-of';
import { parcelTableFrom } from './typed-parcel-table';

/** Parcels by id, as a package has them now. */
const tableOf = (parcels: Readonly<Record<string, RdMultiPolygon>>) =>
  parcelTableFrom(
    columnsOf(
      Object.entries(parcels).map(
        ([localId, geometry], index): ParcelFeature => ({
          localId,
          akrCode: 'TST01',
          section: 'A',
          number: index + 1,
          cadastralMunicipality: '0987',
          cadastralMunicipalityName: 'Teststad',
          registeredAreaM2: null,
          areaKind: 'Vastgesteld',
          landOwner: 'onbekend',
          geometry,
        }),
      ),
    ),
  );

/** A parcel as a plot took it, before the package was made anew. */
const held = (id: string, geometry: RdMultiPolygon, part = false): PlotParcel =>
  aParcel(1, { parcelId: parcelId(id), geometry, drawnAreaM2: multiPolygonAreaM2(geometry), part });

const OLD = held('old', squareAt(0, 0, 100));
const FAR = squareAt(5_000, 0, 10);

test('a parcel that is as it was, or was only measured again, did not change', () => {
  const plots = [aPlot({ parcels: [OLD] }), aPlot({ parcels: [held('far', FAR)] })];
  expect(changedParcels(plots, tableOf({ old: squareAt(0, 0, 100), far: FAR }))).toEqual([]);
  // Within 0.1 %, and within 1 m².
  expect(changedParcels(plots, tableOf({ old: squareAt(0, 0, 100, 100.05), far: squareAt(5_000, 0, 10.04) }))).toEqual(
    [],
  );
});

test('a parcel with another area is found, with what lies in its place', () => {
  const table = tableOf({ far: FAR, old: squareAt(0, 0, 100, 80), piece: squareAt(0, 80, 100, 20) });
  const plot = aPlot({ parcels: [OLD, held('far', FAR)] });
  expect(changedParcels([plot], table)).toEqual([{ plotId: plot.id, parcel: OLD }]);
  expect(fateOf(OLD, table)).toEqual({
    fate: { what: 'area', nowM2: 8_000 },
    successors: [
      { index: 1, share: 0.8 },
      { index: 2, share: 0.2 },
    ],
  });
});

test('a parcel that was split: its pieces, the largest first, without slivers and neighbours', () => {
  const table = tableOf({
    east: squareAt(70, 0, 30, 100),
    west: squareAt(0, 0, 70, 100),
    neighbour: squareAt(100, 0, 50, 100),
    sliver: squareAt(-40, 0, 40.5, 100),
    far: FAR,
  });
  expect(changedParcels([aPlot({ parcels: [OLD] })], table)).toHaveLength(1);
  expect(fateOf(OLD, table)).toEqual({
    fate: { what: 'split' },
    successors: [
      { index: 1, share: 0.7 },
      { index: 0, share: 0.3 },
    ],
  });
});

test('parcels that were merged: each vanished, into the same one', () => {
  const table = tableOf({ merged: squareAt(0, 0, 200, 100) });
  const other = held('other', squareAt(100, 0, 100));
  expect(changedParcels([aPlot({ parcels: [OLD, other] })], table)).toHaveLength(2);
  for (const parcel of [OLD, other])
    expect(fateOf(parcel, table)).toEqual({ fate: { what: 'vanished' }, successors: [{ index: 0, share: 1 }] });
});

test('a parcel that is gone with nothing in its place, without an outline, or with one that nobody can follow', () => {
  const nothing = { fate: { what: 'vanished' }, successors: [] };
  expect(fateOf(OLD, tableOf({ far: FAR }))).toEqual(nothing);
  expect(fateOf(held('bare', []), tableOf({ far: FAR }))).toEqual(nothing);
  expect(fateOf(held('tangle', tangle), tableOf({ here: squareAt(-100, -100, 200) }))).toEqual(nothing);
});

test('a drawn part changed only when its parcel no longer holds it', () => {
  const part = held('old', squareAt(10, 10, 20), true);
  const plot = aPlot({ parcels: [part] });
  expect(changedParcels([plot], tableOf({ old: squareAt(0, 0, 60), rest: squareAt(60, 0, 40) }))).toEqual([]);
  const table = tableOf({ old: squareAt(0, 0, 25, 100), rest: squareAt(25, 0, 75, 100) });
  expect(changedParcels([plot], table)).toEqual([{ plotId: plot.id, parcel: part }]);
  expect(fateOf(part, table).successors).toEqual([
    { index: 0, share: 0.75 },
    { index: 1, share: 0.25 },
  ]);
});
