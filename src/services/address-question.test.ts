import { expect, test } from 'vitest';
import { readAddress } from './address-question';

const asked = (postcode: string, number: number, suffix = '') => ({
  kind: 'postcode',
  postcode,
  house: { number, suffix },
});

test.each([
  ['1234AB', '12', asked('1234AB', 12)],
  [' 1234 ab ', '31-b', asked('1234AB', 31, 'B')],
  ['1234AB', '6A', asked('1234AB', 6, 'A')],
  ['1234AB', '12 bis', asked('1234AB', 12, 'BIS')],
  ['1234AB', '4 A-2', asked('1234AB', 4, 'A2')],
  ['1234AB', '0', null],
  ['1234AB', '', null],
  ['1234AB', 'b', null],
  ['1234AB', '12 t/m 18 en verder', null],
  ['0234AB', '12', null],
  ['1234', '12', null],
  ['1234ABC', '12', null],
])('postcode %j, number %j', (postcode, houseNumber, question) => {
  expect(readAddress({ postcode, houseNumber })).toEqual(question);
});

test.each([
  ['1234 AB 31-b', asked('1234AB', 31, 'B')],
  ['Dorpsstraat 12, Otterlo', { kind: 'text', text: 'Dorpsstraat 12, Otterlo', houseNumber: 12 }],
  ['Dorpsstraat 12a, 6731 AA Otterlo', { kind: 'text', text: 'Dorpsstraat 12a, 6731 AA Otterlo', houseNumber: 12 }],
  ['2e Dwarsstraat 7 Utrecht', { kind: 'text', text: '2e Dwarsstraat 7 Utrecht', houseNumber: 7 }],
  ['Otterlo', null],
  ['', null],
])('text %j', (text, question) => {
  expect(readAddress({ text })).toEqual(question);
});
