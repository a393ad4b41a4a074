import { expect, test } from 'vitest';
import { emptyDraftLine, readDraft } from './programme-draft';

test('an untouched form gives a plot without homes', () => {
  expect(readDraft([emptyDraftLine(1)])).toEqual({ ok: true, value: [] });
});

test('filled lines become the programme, in order, without their keys', () => {
  const lines = [
    { ...emptyDraftLine(1), type: 'zorggeschikt', units: 24 },
    emptyDraftLine(2),
    { ...emptyDraftLine(3), type: 'geclusterd', units: 30, segment: 'sociale huur' },
  ] as const;
  expect(readDraft(lines)).toEqual({
    ok: true,
    value: [
      { type: 'zorggeschikt', units: 24, segment: 'onbekend', tenureOwner: 'onbekend' },
      { type: 'geclusterd', units: 30, segment: 'sociale huur', tenureOwner: 'onbekend' },
    ],
  });
});

test('a number without a type asks for the type, a type without a number for the number', () => {
  expect(readDraft([{ ...emptyDraftLine(1), units: 24 }])).toEqual({ ok: false, problem: { key: 1, field: 'type' } });
  expect(readDraft([{ ...emptyDraftLine(7), type: 'nultreden' }])).toEqual({
    ok: false,
    problem: { key: 7, field: 'units' },
  });
});

test('half a home or minus three homes is no number of homes', () => {
  for (const units of [0.5, -3, 1e9]) {
    expect(readDraft([{ ...emptyDraftLine(1), type: 'nultreden', units }]).ok).toBe(false);
  }
});
