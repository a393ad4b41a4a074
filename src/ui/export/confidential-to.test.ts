import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { confidentialTo, confidentialWent } from './confidential-to';

const session = aSession([
  aPlot({ name: 'Een', housingPartner: 'De Waard', confidentiality: 'gemeente' }),
  aPlot({ name: 'Twee', housingPartner: 'De Waard', confidentiality: 'openbaar' }),
  aPlot({ name: 'Drie', housingPartner: 'Een ander', confidentiality: 'gemeente' }),
]);
const partij = aRelease(session, { kind: 'partij', name: 'De Waard', chosen: null });

test('of plots that a partij gets, those meant for the gemeente are counted and said', () => {
  expect(confidentialTo(partij)).toBe(1);
  expect(confidentialWent(session, partij)).toBe(
    'Er ging 1 plot mee met de vertrouwelijkheid “gemeente”: ga na of De Waard die mag zien.',
  );
});

test('the gemeente and the public are not warned', () => {
  expect(confidentialTo(aRelease(session))).toBe(0);
  expect(confidentialWent(session, { audience: { kind: 'openbaar' }, includeDropped: true })).toBeNull();
});
