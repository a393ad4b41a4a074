import { expect, test } from 'vitest';
import { codeIn } from './place-code';

test.each([
  ['GM0193', 'GM0193'],
  [' gm0193 ', 'GM0193'],
  ['193', 'GM0193'],
  ['GM99', ''],
  ['GM01934', ''],
  ['Zwolle', ''],
])('the code in "%s" is "%s"', (typed, code) => {
  expect(codeIn(typed)).toBe(code);
});
