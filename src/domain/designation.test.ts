import { expect, test } from 'vitest';
import { formatDesignation, plotLabel } from './designation';

test('writes an aanduiding as people do', () => {
  const designation = { akrCode: 'MKW01', section: 'B', number: 1203, cadastralMunicipality: '0987' };
  expect(formatDesignation(designation)).toBe('MKW01 B 1203');
  expect(plotLabel({ number: 12 })).toBe('L12');
});
