import { expect, test } from 'vitest';
import { formatArea, formatBytes, formatDate, formatHomes, formatNumber, formatShare, UNKNOWN } from './format';

test('unknown is said, never shown as 0', () => {
  for (const format of [formatNumber, formatHomes, formatArea, formatShare]) expect(format(null)).toBe(UNKNOWN);
  expect(formatDate('')).toBe(UNKNOWN);
});

test('numbers read as in a Dutch report', () => {
  expect(formatNumber(12_500)).toBe('12.500');
  expect(formatHomes(1)).toBe('1 woning');
  expect(formatArea(850)).toBe('850 m²');
  expect(formatArea(12_500)).toBe('1,25 ha (12.500 m²)');
  expect(formatShare(0.425)).toBe('43%');
  expect(formatBytes(12_340_000)).toBe('12,3 MB');
  expect([formatBytes(0), formatBytes(1)]).toEqual(['0 bytes', '1 kB']);
});

test('dates are written out; what is no date stays as it was typed', () => {
  expect(formatDate('2026-11-22')).toBe('22 november 2026');
  expect(formatDate('najaar')).toBe('najaar');
});
