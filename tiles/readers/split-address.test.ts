import { expect, test } from 'vitest';
import { splitAddress } from './split-address';

const parts = (whole: string): readonly string[] => {
  const { street, houseNumber, postcode, city } = splitAddress(whole);
  return [street, houseNumber, postcode, city];
};

test.each([
  ['Dorpsstraat 12', ['Dorpsstraat', '12', '', '']],
  ['Dorpsstraat 12 a', ['Dorpsstraat', '12 a', '', '']],
  ['Kerklaan 3-5', ['Kerklaan', '3-5', '', '']],
  ['Dorpsstraat 12, Otterlo', ['Dorpsstraat', '12', '', 'Otterlo']],
  ['Dorpsstraat 12, 1234 AB Otterlo', ['Dorpsstraat', '12', '1234AB', 'Otterlo']],
  ['Dorpsstraat 12a 1234ab, Otterlo', ['Dorpsstraat', '12a', '1234AB', 'Otterlo']],
  ['Dorpsstraat 12, 1234AB', ['Dorpsstraat', '12', '1234AB', '']],
  ['achter de kerk', ['achter de kerk', '', '', '']],
  ['', ['', '', '', '']],
])('%s', (whole, expected) => {
  expect(parts(whole)).toEqual(expected);
});
