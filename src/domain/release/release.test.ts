import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { partnerId, plotId, startId } from '../ids';
import type { Plot } from '../plot';
import type { Audience } from './audience';
import { release } from './release';

const partner = partnerId('p1');
const said: Partial<Plot> = {
  confidentiality: 'openbaar',
  remark: 'GEHEIM-opmerking',
  dropReason: 'GEHEIM-reden',
  opinions: [{ partner, value: 'twijfel', reason: 'GEHEIM-oordeel' }],
  doubts: [{ about: 'name', bid: 'GEHEIM-bod' }],
  agreements: [
    { what: 'GEHEIM-afspraak', organisation: 'Een ander', due: null },
    { what: 'eigen afspraak', organisation: 'De Waard', due: '2027-01-01' },
  ],
  proposedBy: partner,
  likelihoodPercent: 40,
  housingPartner: 'De Waard',
};

const releaseTo = (audience: Audience, plots: readonly Plot[], includeDropped = true) =>
  release(aSession(plots), { audience, includeDropped });

/** With every map and set written out. */
const everything = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part));

test('the gemeente gets all, except the start that partners were given', () => {
  const session = { ...aSession([aPlot(said)]), start: null };
  const { header, target } = session;
  const start = { kind: 'start', id: startId('s'), header, target, partners: [], plots: [] } as const;
  const released = release({ ...session, start }, { audience: { kind: 'gemeente' }, includeDropped: true });
  expect(released.session).toEqual(session);
  expect(released.hidden.size).toBe(0);
});

test.each<Audience>([{ kind: 'provincie' }, { kind: 'openbaar' }, { kind: 'partij', name: 'de waard', chosen: null }])(
  'nothing of what was said in the room is left for $kind',
  (audience) => {
    const hidden = aPlot({
      ...said,
      id: plotId('2'),
      name: 'GEHEIM',
      confidentiality: 'gemeente',
      housingPartner: 'X',
    });
    const released = releaseTo(audience, [aPlot(said), hidden]);
    expect(everything(released)).not.toContain('GEHEIM');
    expect(released.session.plots.size).toBe(1);
    expect(released.leftOut).toMatchObject({ remarks: 1, opinions: 1, agreements: 1 });
  },
);

test('a partij keeps its own agreement; the public does not learn who proposed it or how far talks are', () => {
  const [own] = releaseTo({ kind: 'partij', name: 'De Waard', chosen: null }, [aPlot(said)]).session.plots.values();
  expect(own?.agreements.map(({ what }) => what)).toEqual(['eigen afspraak']);
  expect(own?.likelihoodPercent).toBe(40);
  const open = releaseTo({ kind: 'openbaar' }, [aPlot(said)]);
  const [plot] = open.session.plots.values();
  expect(plot).toMatchObject({ proposedBy: null, likelihoodPercent: null, agreements: [] });
  expect(open.leftOut).toMatchObject({ proposers: 1, positions: 1 });
});

test('what fell off goes along only when asked for', () => {
  const plots = [aPlot({ status: 'afgevallen' })];
  expect(releaseTo({ kind: 'gemeente' }, plots, false)).toMatchObject({ leftOut: { dropped: 1 } });
  expect(releaseTo({ kind: 'gemeente' }, plots).session.plots.size).toBe(1);
});
