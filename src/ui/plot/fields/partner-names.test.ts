import { expect, test } from 'vitest';
import { partnerId } from '../../../domain/ids';
import type { Partner } from '../../../domain/session';
import { partnerNames } from './partner-names';

const partner = (name: string, role: Partner['role']): Partner => ({
  kind: 'partner',
  id: partnerId(name),
  name,
  role,
  mark: name.slice(0, 1),
});

const partners = new Map(
  [
    partner('Zorggroep', 'zorgorganisatie'),
    partner('Fonds', 'investeerder'),
    partner('Woonstichting', 'woningcorporatie'),
    partner('Bouwbedrijf', 'woningcorporatie'),
  ].map((each) => [each.id, each]),
);

test('only partners whose role fits are offered, by role and then by name', () => {
  expect(partnerNames({ partners }, ['investeerder', 'woningcorporatie'])).toEqual([
    'Bouwbedrijf',
    'Woonstichting',
    'Fonds',
  ]);
  expect(partnerNames({ partners }, ['provincie'])).toEqual([]);
});
