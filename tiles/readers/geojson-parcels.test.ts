import { describe, expect, it } from 'vitest';
import { geojsonParcels } from './geojson-parcels';
import { readerFor } from './registry';

const ring = [
  [150_000.123, 500_000.456],
  [150_010, 500_000],
  [150_010, 500_010],
  [150_000.123, 500_000.456],
];
const properties = {
  identificatieLokaalID: '00410123470000',
  AKRKadastraleGemeenteCodeWaarde: 'EHV00',
  kadastraleGemeenteCode: '0041',
  kadastraleGemeenteWaarde: 'Eindhoven',
  sectie: 'D',
  perceelnummer: '3098.0',
  kadastraleGrootteWaarde: '4366.0',
  soortGrootteWaarde: 'Vastgesteld',
};
const feature = (changes: object = {}, geometry: object | null = { type: 'Polygon', coordinates: [ring] }) => ({
  type: 'Feature',
  properties: { ...properties, ...changes },
  geometry,
});
const read = (...features: object[]) =>
  geojsonParcels.read(new Blob([JSON.stringify({ type: 'FeatureCollection', features })]));

async function problemOf(text: string): Promise<string | null> {
  const result = await geojsonParcels.read(new Blob([text]));
  return result.ok ? null : result.problem.name;
}

describe('parcels from GeoJSON in RD', () => {
  it('takes the WFS attributes with numbers as text, leading zeros and coordinates untouched', async () => {
    const result = await read(feature());
    expect(result.ok && result.value).toEqual({
      parcels: [
        {
          localId: '00410123470000',
          akrCode: 'EHV00',
          section: 'D',
          number: 3098,
          cadastralMunicipality: '0041',
          cadastralMunicipalityName: 'Eindhoven',
          registeredAreaM2: 4366,
          areaKind: 'Vastgesteld',
          landOwner: 'onbekend',
          geometry: [[ring]],
        },
      ],
      read: 1,
      repaired: 0,
      refusals: [],
      crs: 'EPSG:28992',
    });
  });

  it('takes the OGC spelling too', async () => {
    const result = await read({
      type: 'Feature',
      properties: { identificatie_lokaal_id: '7', perceelnummer: 12, kadastrale_grootte_waarde: null },
      geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
    });
    expect(result.ok && result.value.parcels[0]).toMatchObject({ localId: '7', number: 12, registeredAreaM2: null });
  });

  it('repairs heights, open rings and empty parts, and counts them', async () => {
    const open = ring.slice(0, 3).map(([x, y]) => [x, y, 12.5]);
    const flat = [ring[0], ring[0], ring[0], ring[0]];
    const result = await read(
      feature({}, { type: 'Polygon', coordinates: [open] }),
      feature({ identificatieLokaalID: '2' }, { type: 'MultiPolygon', coordinates: [[ring], [flat]] }),
    );
    expect(result.ok && result.value.repaired).toBe(2);
    expect(result.ok && result.value.parcels.map((parcel) => parcel.geometry)).toEqual([[[ring]], [[ring]]]);
  });

  it('refuses what it cannot use, one by one with the reason', async () => {
    const result = await read(
      feature(),
      feature(),
      feature({ identificatieLokaalID: null }),
      feature({ identificatieLokaalID: '3' }, null),
      feature({ identificatieLokaalID: '4' }, { type: 'Point', coordinates: ring[0] }),
      feature(
        { identificatieLokaalID: '5' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [5, 52],
              [5, 53],
              [6, 53],
              [5, 52],
            ],
          ],
        },
      ),
    );
    expect(result.ok && result.value.refusals).toEqual([
      { position: 2, localId: '00410123470000', reason: 'twice' },
      { position: 3, localId: '', reason: 'no-attributes' },
      { position: 4, localId: '3', reason: 'no-polygon' },
      { position: 5, localId: '4', reason: 'no-polygon' },
      { position: 6, localId: '5', reason: 'not-rd' },
    ]);
  });

  it('names what is wrong with a whole file', async () => {
    expect(await problemOf('')).toBe('read-empty');
    expect(await problemOf('<gml/>')).toBe('read-not-json');
    expect(await problemOf('{"type":"Point"}')).toBe('read-no-collection');
    expect(await problemOf('{"type":"FeatureCollection","features":[]}')).toBe('read-no-parcels');
    const named = (name: string) =>
      JSON.stringify({ type: 'FeatureCollection', crs: { properties: { name } }, features: [feature()] });
    expect(await problemOf(named('urn:ogc:def:crs:EPSG::28992'))).toBeNull();
    expect(await problemOf(named('urn:ogc:def:crs:OGC:1.3:CRS84'))).toBe('read-not-rd');
    expect(await problemOf(`\uFEFF${named('EPSG:28992')}`)).toBeNull();
  });

  it('is chosen by the name of the file', () => {
    expect(readerFor('Percelen.GeoJSON')).toBe(geojsonParcels);
    expect(readerFor('percelen.gpkg')).toBeNull();
  });
});
