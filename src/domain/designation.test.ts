import { expect, test } from 'vitest';
import { formatDesignation, parseDesignation, plotLabel } from './designation';

test('writes an aanduiding as people do', () => {
  const designation = { akrCode: 'MKW01', section: 'B', number: 1203, cadastralMunicipality: '0987' };
  expect(formatDesignation(designation)).toBe('MKW01 B 1203');
  expect(plotLabel({ number: 12 })).toBe('L12');
});

test.each(['MKW01 B 1203', 'mkw01b1203', 'MKW01-B-1203', ' MKW01  b 01203 ', 'MKW01B1203'])('reads %s', (text) => {
  expect(parseDesignation(text)).toEqual({ akrCode: 'MKW01', section: 'B', number: 1203 });
});

test('reads section and number alone, and sections of two letters', () => {
  expect(parseDesignation('B 1203')).toEqual({ akrCode: null, section: 'B', number: 1203 });
  expect(parseDesignation('ehv00 ab 7')).toEqual({ akrCode: 'EHV00', section: 'AB', number: 7 });
});

test.each(['', 'De Gouw', 'MKW01', 'MKW01 B', '1203', 'MKW01 B 123456', 'B 12 A'])('does not read %s', (text) => {
  expect(parseDesignation(text)).toBeNull();
});
