import { expect, test } from 'vitest';
import { periodId } from '../../../domain/ids';
import { periodChoices } from './period-choices';

const near = periodId('t/m 2030');
const far = periodId('2031-2036');

test('the periods of the target are the choices', () => {
  expect(periodChoices([near, far], near).map((option) => option.value)).toEqual([near, far]);
});

test('a period that the target no longer has stays visible at the plot that has it', () => {
  expect(periodChoices([near], far).map((option) => option.value)).toEqual([near, far]);
});
