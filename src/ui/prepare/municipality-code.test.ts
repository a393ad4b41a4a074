import { expect, test } from 'vitest';
import { municipalityCode } from './municipality-code';

test.each([
  ['', ''],
  ['  ', ''],
  ['GM0193', 'GM0193'],
  ['gm 0193', 'GM0193'],
  ['193', 'GM0193'],
  ['GM99', null],
  ['0193', 'GM0193'],
  ['GM01934', null],
  ['Zwolle', null],
])('"%s" is read as %s', (typed, code) => {
  expect(municipalityCode(typed)).toBe(code);
});
