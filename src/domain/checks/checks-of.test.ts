import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aLine,
  aParcel,
  aPlot,
  aSession,
  aTarget,
  aTargetLine,
  FROM_2031,
  square,
} from '../../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../../fixtures/arbitraries/session';
import { apply } from '../apply';
import { periodId } from '../ids';
import type { Plot } from '../plot';
import type { Target } from '../session';
import type { CheckContext } from './check';
import { type CheckId, type CheckResult, checksAt, createChecks, describeCheck } from './checks-of';

const everywhere: CheckContext = { hasParcel: () => true };

/** A plot to which nothing can be said. */
const sound = (patch: Partial<Plot> = {}): Plot =>
  aPlot({
    programme: [aLine(12, 'geclusterd'), aLine(24, 'zorggeschikt')],
    meetingRoom: 'inpandig',
    careOfficeCheck: 'ja',
    housingPartner: 'Woonstichting De Gouw',
    carePartner: 'Zorggroep',
    welfarePartner: 'Welzijn',
    ...patch,
  });

const resultsOf = (patch: Partial<Plot>, target?: Target, context = everywhere): readonly CheckResult[] =>
  createChecks(context)(aSession([sound(patch)], target));
const idsOf = (...args: Parameters<typeof resultsOf>): CheckId[] => resultsOf(...args).map(({ id }) => id);
const messageOf = (...args: Parameters<typeof resultsOf>): string =>
  resultsOf(...args)
    .map((result) => describeCheck(result).message)
    .join(' ');

test('a sound plot gives no findings, and neither does one that fell off', () => {
  expect(resultsOf({})).toEqual([]);
  expect(idsOf({ status: 'afgevallen', parcels: [], housingPartner: '' })).toEqual([]);
});

describe('1: fewer than 12 clustered homes', () => {
  const programme = (units: number) => ({ programme: [aLine(units, 'geclusterd')] });
  test.each([
    [1, true],
    [11, true],
    [12, false],
    [0, false],
  ])('%i homes', (units, warns) => {
    expect(idsOf(programme(units)).includes('under-twelve')).toBe(warns);
  });
  test('geclusterd and zorggeschikt together', () => {
    expect(idsOf({ programme: [aLine(6, 'geclusterd'), aLine(6, 'zorggeschikt')] })).toEqual([]);
    expect(idsOf({ programme: [aLine(6, 'geclusterd'), aLine(60, 'nultreden')] })).toEqual(['under-twelve']);
  });
  test('from 5 homes the meeting room subsidy is named', () => {
    expect(messageOf(programme(5))).toContain('ontmoetingsruimteregeling');
    expect(messageOf(programme(4))).not.toContain('ontmoetingsruimteregeling');
    expect(messageOf(programme(4))).toContain('Telt landelijk pas als geclusterd vanaf 12 woningen');
  });
});

test('2: no meeting room is a warning, not yet known is information, and nultreden needs none', () => {
  expect(resultsOf({ meetingRoom: 'nee' })).toMatchObject([{ id: 'no-meeting-room', severity: 'let op' }]);
  expect(resultsOf({ meetingRoom: 'onbekend' })).toMatchObject([{ severity: 'informatie' }]);
  expect(idsOf({ meetingRoom: 'binnen 100 m' })).toEqual([]);
  expect(idsOf({ meetingRoom: 'nee', programme: [aLine(50, 'nultreden')] })).toEqual([]);
});

test('3: a checklist answer "nee" matters for zorggeschikt only', () => {
  const careChecklist = { ...sound().careChecklist, 'entree 90 cm': 'nee' as const };
  expect(messageOf({ careChecklist })).toContain('entree van 90 cm');
  expect(idsOf({ careChecklist, programme: [aLine(20, 'geclusterd')] })).toEqual([]);
});

describe('4: parcels', () => {
  test('in two counting plots', () => {
    const plots = [sound({ name: 'Hof' }), sound({ name: 'Gouw' })];
    const results = createChecks(everywhere)(aSession(plots));
    expect(results.map(({ id }) => id)).toEqual(['parcel-in-two-plots', 'parcel-in-two-plots']);
    expect(results[0] && describeCheck(results[0]).message).toContain('Gouw');
    const oneFell = [sound(), sound({ status: 'afgevallen' })];
    expect(createChecks(everywhere)(aSession(oneFell))).toEqual([]);
    const switchedOff = [sound(), sound({ status: 'kansrijk' })];
    const target = aTarget([], { countedStatuses: ['kandidaat'] });
    expect(createChecks(everywhere)(aSession(switchedOff, target))).toEqual([]);
  });
  test('none at all', () => {
    expect(idsOf({ parcels: [] })).toEqual(['no-parcels']);
  });
  test('that do not touch', () => {
    expect(idsOf({ parcels: [aParcel(1), aParcel(2)] })).toEqual([]);
    const away = aParcel(2, { geometry: square(151_000, 510_000) });
    expect(resultsOf({ parcels: [aParcel(1), away] })).toMatchObject([
      { id: 'parcels-apart', severity: 'informatie', params: { parts: 2 } },
    ]);
  });
});

test('5: a plan code while the starting balance counts plans of the same type and period', () => {
  const planned = aTarget([aTargetLine({ type: 'geclusterd', plannedSoft: 10 })]);
  expect(idsOf({ planCode: 'PM-1' }, planned)).toEqual(['plan-code-in-balance']);
  expect(idsOf({ planCode: 'PM-1', period: FROM_2031 }, planned)).toEqual([]);
  expect(idsOf({ planCode: 'PM-1' }, aTarget([aTargetLine({ built: 10 })]))).toEqual([]);
  expect(idsOf({ planCode: ' ' }, planned)).toEqual([]);
});

test('6: partners that are missing, and a zorgkantoor that was not asked', () => {
  expect(messageOf({ housingPartner: '', welfarePartner: ' ' })).toBe(
    'Nog geen corporatie of investeerder en welzijnspartner of bewonersgroep.',
  );
  expect(idsOf({ careOfficeCheck: 'nog niet gevraagd' })).toEqual(['care-office-not-asked']);
  expect(idsOf({ careOfficeCheck: 'nog niet gevraagd', programme: [aLine(20, 'geclusterd')] })).toEqual([]);
});

test('8: a provisional area, and a parcel that the package does not have', () => {
  expect(messageOf({ parcels: [aParcel(7, { areaKind: 'Voorlopig' })] })).toContain('MKW01 B 7');
  expect(idsOf({}, undefined, { hasParcel: () => false })).toEqual(['parcel-not-in-package']);
  expect(idsOf({}, undefined, { hasParcel: () => null })).toEqual([]);
});

test('a year outside the period of the plot; silent where either is unknown', () => {
  expect(resultsOf({ expectedYear: 2034 })).toMatchObject([{ id: 'year-outside-period', severity: 'let op' }]);
  expect(messageOf({ expectedYear: 2034 })).toContain('2034 valt buiten de periode t/m 2030');
  expect(idsOf({ expectedYear: 2030 })).toEqual([]);
  expect(idsOf({ expectedYear: 2034, period: FROM_2031 })).toEqual([]);
  expect(idsOf({ expectedYear: 2034, period: periodId('eerste fase') })).toEqual([]);
});

test('at one plot, warnings come before information', () => {
  const plot = sound({ meetingRoom: 'onbekend', housingPartner: '' });
  const results = createChecks(everywhere)(aSession([plot, sound({ parcels: [] })]));
  expect(checksAt(results, plot.id).map(({ severity }) => severity)).toEqual(['let op', 'informatie']);
});

test('every finding says what is the matter, what to do and where the rule comes from', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      for (const result of createChecks({ hasParcel: () => false })(session)) {
        const { message, whatToDo, source } = describeCheck(result);
        expect(message).toMatch(/\.$/);
        expect(whatToDo).toMatch(/\.$/);
        expect(source.length).toBeGreaterThan(5);
      }
    }),
    { numRuns: 40 },
  );
});

test('what is kept from earlier calls gives what a session without a past gives', () => {
  fc.assert(
    fc.property(anySession(), fc.array(anyChange, { maxLength: 6 }), (session, changes) => {
      let current = session;
      const checks = createChecks(everywhere);
      for (const change of changes) {
        current = apply(current, change).session;
        const kept = checks(current);
        // Other checks and other objects, so that nothing is recognised.
        expect(kept).toEqual(createChecks(everywhere)(structuredClone(current)));
      }
    }),
    { numRuns: 40 },
  );
});
