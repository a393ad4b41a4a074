import { describe, expect, test } from 'vitest';
import {
  afterDoing,
  aLine,
  anEmptySession,
  aParcel,
  aPartner,
  aPlot,
  aSession,
  aTarget,
  TO_2030,
} from '../../../fixtures/arbitraries/examples';
import { apply } from '../apply';
import { packageId, partnerId, periodId, plotId } from '../ids';
import type { Plot } from '../plot';
import type { Session } from '../session';
import { createPlot } from './create-plot';
import { deletePlot, editPlot, renamePlot, setProgramme, setStatus } from './edit-plot';
import { addPartner, defaultMark, editPartner, partnerReferences, removePartner } from './partners';
import { addParcels, removeParcels, replaceParcels } from './plot-parcels';
import { renameSession, setPackage, setTarget } from './session-fields';
import { setOpinion } from './set-opinion';

const id = plotId('p');
const plotP = (session: Session): Plot => {
  const plot = session.plots.get(id);
  if (!plot) throw new Error('plot p');
  return plot;
};
const withPlot = (patch: Partial<Plot> = {}): Session => aSession([aPlot({ id, ...patch })]);
const isEmpty = (change: { put: readonly unknown[]; deleted: readonly unknown[] }): boolean =>
  change.put.length === 0 && change.deleted.length === 0;

describe('createPlot', () => {
  const create = (session: Session, patch: object = {}) =>
    createPlot({ session, id, parcels: [aParcel(1203)], proposedBy: null, period: TO_2030, ...patch });

  test('makes a candidate with the defaults of the plan monitor, for the gemeente only', () => {
    const plot = plotP(afterDoing(anEmptySession(), (session) => create(session)));
    expect(plot).toMatchObject({
      number: 1,
      name: 'MKW01 B 1203',
      status: 'kandidaat',
      planningStatus: '5A Ambtelijk met locatie',
      confidentiality: 'gemeente',
      demolishedUnits: null,
      buildMethod: 'onbekend',
    });
  });

  test.each([
    [[], 'Locatie L1'],
    [[1], 'MKW01 B 1'],
    [[1, 2], 'MKW01 B 1 + 1 perceel'],
    [[1, 2, 3, 4], 'MKW01 B 1 + 3 percelen'],
  ])('parcels %j give the name %s', (numbers, name) => {
    const parcels = numbers.map((number) => aParcel(number));
    expect(plotP(afterDoing(anEmptySession(), (session) => create(session, { parcels }))).name).toBe(name);
  });

  test('numbers go up and are never used again', () => {
    const session = afterDoing(
      anEmptySession(),
      (current) => create(current, { id: plotId('a') }),
      (current) => deletePlot(current, plotId('a')),
      (current) => create(current),
    );
    expect(plotP(session).number).toBe(2);
  });

  test('a parcel that lies in another plot is not refused', () => {
    const session = afterDoing(
      anEmptySession(),
      (current) => create(current, { id: plotId('a') }),
      (current) => create(current),
    );
    expect(session.plots.size).toBe(2);
  });
});

describe('a plot', () => {
  test('keeps its name when the new one is empty', () => {
    const session = withPlot({ name: 'De Gouw' });
    expect(isEmpty(renamePlot(session, id, '  '))).toBe(true);
    expect(plotP(afterDoing(session, (s) => renamePlot(s, id, ' Het Hof '))).name).toBe('Het Hof');
  });

  test('gets whole numbers of homes', () => {
    const session = afterDoing(withPlot(), (s) =>
      setProgramme(s, id, [aLine(-3, 'nultreden'), aLine(24.4, 'geclusterd')]),
    );
    expect(plotP(session).programme.map(({ units }) => units)).toEqual([0, 24]);
  });

  test('makes no change when nothing differs', () => {
    const session = withPlot({ programme: [aLine(5, 'nultreden')] });
    expect(isEmpty(setProgramme(session, id, [aLine(5, 'nultreden')]))).toBe(true);
    expect(isEmpty(setStatus(session, id, 'kandidaat'))).toBe(true);
    expect(isEmpty(editPlot(session, id, { remark: '' }))).toBe(true);
  });

  test('falls off with a reason, and keeps the reason when it comes back', () => {
    const off = afterDoing(withPlot(), (s) => setStatus(s, id, 'afgevallen', 'grond niet te koop'));
    expect(plotP(off)).toMatchObject({ status: 'afgevallen', dropReason: 'grond niet te koop' });
    const back = afterDoing(off, (s) => setStatus(s, id, 'kansrijk'));
    expect(plotP(back)).toMatchObject({ status: 'kansrijk', dropReason: 'grond niet te koop' });
    expect(setStatus(withPlot(), id, 'afgevallen', '').intent).toBe('withdrawPlot');
    expect(setStatus(off, id, 'kansrijk').intent).toBe('setStatus');
  });

  test('gets other fields, cleaned of control characters', () => {
    const session = afterDoing(withPlot(), (s) => editPlot(s, id, { remark: 'let\u0000 op', expectedYear: 2029 }));
    expect(plotP(session)).toMatchObject({ remark: 'let op', expectedYear: 2029 });
  });

  test('that is not in the session is a bug', () => {
    expect(() => renamePlot(anEmptySession(), id, 'x')).toThrow('No plot');
  });
});

describe('parcels of a plot', () => {
  test('come in once', () => {
    const session = afterDoing(withPlot({ parcels: [aParcel(1)] }), (s) => addParcels(s, id, [aParcel(1), aParcel(2)]));
    expect(plotP(session).parcels).toEqual([aParcel(1), aParcel(2)]);
    expect(isEmpty(addParcels(session, id, [aParcel(2)]))).toBe(true);
  });

  test('a whole parcel takes the place of its drawn part', () => {
    const session = withPlot({ parcels: [aParcel(1, { part: true, drawnAreaM2: 40 })] });
    expect(plotP(afterDoing(session, (s) => addParcels(s, id, [aParcel(1)]))).parcels).toEqual([aParcel(1)]);
  });

  test('one of two drawn parts of a parcel can go', () => {
    const [west, east] = [aParcel(1, { part: true }), aParcel(1, { part: true, drawnAreaM2: 7 })];
    const session = withPlot({ parcels: [west, east] });
    expect(plotP(afterDoing(session, (s) => removeParcels(s, id, [west]))).parcels).toEqual([east]);
  });

  test('others take the place of one, at once and undoably; what the plot has already comes no second time', () => {
    const [old, beside] = [aParcel(1), aParcel(2)];
    const session = withPlot({ parcels: [old, beside] });
    const { session: after, inverse } = apply(session, replaceParcels(session, id, old, [aParcel(3), aParcel(4)]));
    expect(plotP(after).parcels).toEqual([beside, aParcel(3), aParcel(4)]);
    expect(apply(after, inverse).session).toEqual(session);
    expect(plotP(afterDoing(session, (s) => replaceParcels(s, id, old, [aParcel(2)]))).parcels).toEqual([beside]);
    const grown = aParcel(1, { drawnAreaM2: 120 });
    expect(plotP(afterDoing(session, (s) => replaceParcels(s, id, old, [grown]))).parcels).toEqual([beside, grown]);
    expect(isEmpty(replaceParcels(session, id, old, []))).toBe(true);
    expect(isEmpty(replaceParcels(session, id, aParcel(1), [aParcel(3)]))).toBe(true);
  });
});

describe('partners', () => {
  const a = partnerId('a');
  const session = aSession(
    [aPlot({ id, proposedBy: a, opinions: [{ partner: a, value: 'twijfel', reason: 'ver weg' }] }), aPlot()],
    undefined,
    [aPartner('a'), aPartner('b')],
  );

  test('leave with everything that names them, and undo brings it all back', () => {
    expect(partnerReferences(session, a)).toEqual({ proposed: 1, opinions: 1 });
    const { session: without, inverse } = apply(session, removePartner(session, a));
    expect(without.partners.has(a)).toBe(false);
    expect(plotP(without)).toMatchObject({ proposedBy: null, opinions: [] });
    expect(apply(without, inverse).session).toEqual(session);
  });

  test('have one opinion each, which can be changed and taken back', () => {
    const doubt = afterDoing(session, (s) => setOpinion(s, id, partnerId('b'), 'geschikt', 'dicht bij de winkels'));
    expect(plotP(doubt).opinions.map(({ value }) => value)).toEqual(['twijfel', 'geschikt']);
    const changed = afterDoing(doubt, (s) => setOpinion(s, id, a, 'niet geschikt'));
    expect(plotP(changed).opinions.map(({ value }) => value)).toEqual(['niet geschikt', 'geschikt']);
    const back = afterDoing(changed, (s) => setOpinion(s, id, a, null));
    expect(plotP(back).opinions.map(({ partner }) => partner)).toEqual(['b']);
    expect(isEmpty(setOpinion(back, id, a, null))).toBe(true);
  });

  test('get a mark from their name', () => {
    expect(defaultMark('Woonstichting De Gouw')).toBe('WDG');
    expect(defaultMark('zorgbalans')).toBe('ZO');
    const made = afterDoing(anEmptySession(), (s) =>
      addPartner(s, a, { name: ' Zorg & Co ', role: 'zorgorganisatie' }),
    );
    expect(made.partners.get(a)).toMatchObject({ name: 'Zorg & Co', mark: 'Z&C' });
    const edited = afterDoing(made, (s) => editPartner(s, a, { name: 'Zorg', role: 'zorgorganisatie', mark: 'ZZZZ' }));
    expect(edited.partners.get(a)?.mark).toBe('ZZZ');
    const b = partnerId('b');
    const twice = afterDoing(made, (s) => addPartner(s, b, { name: 'Zorg & Co', role: 'overig' }));
    expect(twice.partners.get(b)?.mark).toBe('Z&2');
  });
});

test('the target and the name of a session change as a whole', () => {
  const target = aTarget([], { periods: [periodId(' t/m 2030 ')] });
  const session = afterDoing(
    anEmptySession(),
    (s) => setTarget(s, target),
    (s) => renameSession(s, 'Tweede ronde'),
    (s) => setPackage(s, packageId('newer-package')),
  );
  expect(session.target.periods).toEqual(['t/m 2030']);
  expect(session.header.name).toBe('Tweede ronde');
  expect(isEmpty(setTarget(session, target))).toBe(true);
  expect(isEmpty(renameSession(session, ''))).toBe(true);
  expect(isEmpty(setPackage(session, session.header.packageId))).toBe(true);
});
