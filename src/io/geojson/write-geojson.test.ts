import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { aLine, aParcel, aPartner, aPlot, aSession, square } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { CONFIDENTIALITIES, type Confidentiality } from '../../domain/code-lists';
import { partnerId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { totalUnits } from '../../domain/plot-programme';
import type { Session } from '../../domain/session';
import { plotsTable } from '../table/plots-table';
import { writeGeoJson, writeRdGeoJson } from './write-geojson';

/** The names that it began with, in their order: other programs rely on them. */
const FIRST =
  'plot_id, naam, gemeente, status, woningtype, nultreden, geclusterd, zorggeschikt, overig_geschikt, regulier, totaal, sloop, bouwwijze, segmenten, percelen, perceel_ids, oppervlakte_m2, grondeigendom, voorgesteld_door, initiatiefnemer, corporatie_of_investeerder, zorgorganisatie, welzijnspartner, planologische_status, periode, jaar, vertrouwelijkheid, opmerking, bron, peildatum'.split(
    ', ',
  );

type Collection = FeatureCollection & Record<string, unknown>;
const written = (session: Session, kind: Confidentiality = 'gemeente', includeDropped = false): Collection =>
  JSON.parse(writeGeoJson(aRelease(session, { kind }, includeDropped), aWriteContext()));
const writtenRd = (session: Session): Collection => JSON.parse(writeRdGeoJson(aRelease(session), aWriteContext()));

const gouw: Plot = aPlot({
  name: '<De Gouw>',
  parcels: [aParcel(1203), aParcel(1204, { part: true, drawnAreaM2: 40.4, landOwner: 'particulier' })],
  programme: [
    aLine(30, 'geclusterd', 'sociale huur'),
    aLine(24, 'zorggeschikt'),
    aLine(6, 'geclusterd', 'sociale huur'),
  ],
  demolishedUnits: 4,
  proposedBy: partnerId('p1'),
  remark: 'niet naar buiten',
});

describe('one plot', () => {
  const session = aSession([gouw], undefined, [aPartner('p1', { name: 'Woonstichting' })]);

  test('begins with the agreed properties, in order, and has every column of the list under its own name', () => {
    const names = Object.keys(written(session).features[0]?.properties ?? {});
    expect(names.slice(0, FIRST.length)).toEqual(FIRST);
    const { columns } = plotsTable(aRelease(session), null);
    const list = new Set([...columns.map(({ id }) => id), ...FIRST]);
    expect(new Set(names)).toEqual(list);
    expect(names).toHaveLength(list.size);
  });

  test('says the same as the list, and so as the GeoPackage', () => {
    const { columns, rows } = plotsTable(aRelease(session), null);
    const cells = Object.fromEntries(columns.map(({ id }, at) => [id, rows[0]?.[at]]));
    const properties = written(session).features[0]?.properties;
    expect(properties).toMatchObject(cells);
    expect(properties).toMatchObject({ plot_id: cells.locatie_id, percelen: cells.kadastrale_aanduidingen });
  });

  test('has no property for what its audience does not get to see', () => {
    const open = aSession([{ ...gouw, confidentiality: 'openbaar' }]);
    const properties = written(open, 'openbaar').features[0]?.properties ?? {};
    for (const name of ['opmerking', 'voorgesteld_door', 'oordelen', 'kansrijkheid', 'reden_afgevallen', 'afspraak'])
      expect(properties).not.toHaveProperty(name);
    expect(properties).toMatchObject({ plot_id: 'L1', naam: '<De Gouw>', plancode: null });
  });

  test('says what it is, in words and numbers', () => {
    expect(written(session).features[0]).toMatchObject({
      id: gouw.id,
      properties: {
        plot_id: 'L1',
        naam: '<De Gouw>',
        gemeente: 'Markerwaard',
        woningtype: 'zorggeschikt',
        geclusterd: 36,
        zorggeschikt: 24,
        nultreden: 0,
        totaal: 60,
        sloop: 4,
        segmenten: 'sociale huur 36; onbekend 24',
        percelen: 'MKW01 B 1203; MKW01 B 1204 (deel)',
        perceel_ids: '987001203; 987001204',
        oppervlakte_m2: 140,
        grondeigendom: 'gemeente; particulier',
        voorgesteld_door: 'Woonstichting',
        zorgorganisatie: null,
        jaar: null,
        bron: 'Kadastrale kaart, CC BY 4.0 (fictief)',
        peildatum: '2026-01-01',
      },
    });
  });

  test('is on whose land the table says, or else its parcels', () => {
    const plots = [aPlot({ landOwner: 'zorgorganisatie' }), aPlot(), aPlot({ parcels: [] })];
    expect(written(aSession(plots)).features.map((f) => f.properties?.grondeigendom)).toEqual([
      'zorgorganisatie',
      'gemeente',
      null,
    ]);
  });

  test('without parcels has no geometry', () => {
    const feature = written(aSession([aPlot({ parcels: [] })])).features[0];
    expect(feature).toMatchObject({ geometry: null, properties: { percelen: null, oppervlakte_m2: null } });
  });
});

describe('where it comes from', () => {
  const older = { source: 'Kadaster, 2025', licence: 'CC BY 4.0', referenceDate: '2025-07-01' };
  const session = aSession([
    aPlot({ parcels: [aParcel(1, older), aParcel(2, older)] }),
    aPlot({ parcels: [aParcel(3), aParcel(4, older)], confidentiality: 'openbaar' }),
    aPlot({ parcels: [aParcel(5, { source: '', licence: '', referenceDate: '' })] }),
    aPlot({ parcels: [] }),
  ]);

  test('each plot says it of its own parcels, whatever package is open', () => {
    expect(written(session).features.map((f) => [f.properties?.bron, f.properties?.peildatum])).toEqual([
      ['Kadaster, 2025, CC BY 4.0 (fictief)', '2025-07-01'],
      ['Kadastrale kaart, CC BY 4.0; Kadaster, 2025, CC BY 4.0 (fictief)', '2025-07-01; 2026-01-01'],
      ['Bron onbekend (fictief)', null],
      ['Gemaakt in de sessie (fictief)', null],
    ]);
  });

  test('and the file names each source of its plots once, with date and licence', () => {
    expect(written(session).bronvermelding).toEqual([
      'Kadaster, 2025, peildatum 2025-07-01, CC BY 4.0 (fictief)',
      'Kadastrale kaart, peildatum 2026-01-01, CC BY 4.0 (fictief)',
      'Bron onbekend (fictief)',
    ]);
    expect(written(aSession([aPlot()]), 'openbaar').bronvermelding).toEqual([]);
  });
});

test('WGS84 has no crs, seven decimals, and lies where the demo lies', () => {
  const collection = written(aSession([gouw]));
  expect(collection).not.toHaveProperty('crs');
  const points = JSON.stringify(collection.features[0]?.geometry).match(/-?\d+\.\d+/g) ?? [];
  expect(points.length).toBeGreaterThan(8);
  for (const number of points) expect(number.split('.')[1]?.length).toBeLessThanOrEqual(7);
  for (const number of points.map(Number)) expect(number > 5 && number < 53).toBe(true);
});

test('RD names its system and leaves coordinates untouched', () => {
  const parcel = aParcel(1, { geometry: square(151_234.567, 512_345.678, 12.5) });
  const collection = writtenRd(aSession([aPlot({ parcels: [parcel] })]));
  expect(collection.crs).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } });
  expect(collection.features[0]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: parcel.geometry });
});

describe('who it is for', () => {
  const session = aSession([
    gouw,
    aPlot({ name: 'Voor de provincie', confidentiality: 'provincie', remark: 'gezegd aan tafel' }),
    aPlot({ name: 'Voor iedereen', confidentiality: 'openbaar' }),
    aPlot({ name: 'Gevallen', status: 'afgevallen', confidentiality: 'openbaar' }),
  ]);
  const names = (...choice: [Confidentiality?, boolean?]) =>
    written(session, ...choice).features.map((f) => f.properties?.naam);

  test('the gemeente gets all, fallen plots only on request', () => {
    expect(names()).toEqual(['<De Gouw>', 'Voor de provincie', 'Voor iedereen']);
    expect(names('gemeente', true)).toHaveLength(4);
  });

  test('others get less, and the file says what is left out', () => {
    const file = written(session, 'provincie');
    expect(file.features.map((f) => f.properties?.naam)).toEqual(['Voor de provincie', 'Voor iedereen']);
    expect(file).toMatchObject({
      bestemd_voor: 'provincie en zorgkantoor',
      weggelaten: [
        '1 plot weggelaten om de vertrouwelijkheid.',
        '1 plot weggelaten met status afgevallen.',
        'De opmerking of reden weggelaten bij 1 plot.',
      ],
      fictief: true,
    });
    expect(names('openbaar')).toEqual(['Voor iedereen']);
  });

  test('who proposed it is said in the room: the gemeente and the provincie may know, the public may not', () => {
    const proposed = aPlot({ confidentiality: 'openbaar', proposedBy: partnerId('p1') });
    const withPartner = aSession([proposed], undefined, [aPartner('p1', { name: 'Woonstichting' })]);
    const proposers = CONFIDENTIALITIES.map((audience) => {
      const file = written(withPartner, audience);
      return [file.features[0]?.properties?.voorgesteld_door, file.weggelaten];
    });
    expect(proposers).toEqual([
      ['Woonstichting', []],
      ['Woonstichting', []],
      [undefined, ['Wie het voorstelde weggelaten bij 1 plot.']],
    ]);
  });

  test('no confidential plot, opinion, remark or proposer reaches a file that may not have it', () => {
    fc.assert(
      fc.property(anySession(), fc.constantFrom(...CONFIDENTIALITIES), fc.boolean(), (any, kind, includeDropped) => {
        // Marks that occur nowhere else, so that finding one in the text is a leak.
        const plots = [...any.plots.values()].map((plot) => ({
          ...plot,
          name: `naam~${plot.confidentiality}~`,
          remark: `zei~`,
          dropReason: 'zei~',
          opinions: plot.opinions.map((opinion) => ({ ...opinion, reason: 'zei~' })),
        }));
        const partners = [...any.partners.values()].map((partner) => ({ ...partner, name: 'wie~' }));
        const text = [writeGeoJson, writeRdGeoJson]
          .map((write) =>
            write(aRelease(aSession(plots, undefined, partners), { kind }, includeDropped), aWriteContext()),
          )
          .join();
        if (kind !== 'gemeente') {
          expect(text).not.toContain('zei~');
          expect(text).not.toContain('naam~gemeente~');
        }
        if (kind === 'openbaar') {
          expect(text).not.toContain('naam~provincie~');
          expect(text).not.toContain('wie~');
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('homes in the file add up to those of the session', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      const file = written(session, 'gemeente', true);
      const total = file.features.reduce((sum, feature) => sum + Number(feature.properties?.totaal), 0);
      expect(total).toBe([...session.plots.values()].reduce((sum, plot) => sum + totalUnits(plot), 0));
    }),
    { numRuns: 60 },
  );
});
