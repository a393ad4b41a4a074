import { expect, test } from 'vitest';
import { plotId } from '../../domain/ids';
import { type ExportChoice, initialView } from '../../session/view-store';
import { releaseChoiceOf, toggleChosen, withOrganisation, withPlots } from './release-choice';

const [one, two] = [plotId('1'), plotId('2')];
const organisations = [{ name: 'De Waard', plots: 1 }];
const start = initialView.exportChoice;
const forPartij: ExportChoice = { ...start, audience: 'partij', organisation: 'De Waard' };

test('a file is for the gemeente until someone says otherwise', () => {
  expect(releaseChoiceOf(start, [])).toEqual({ audience: { kind: 'gemeente' }, includeDropped: false });
});

test('a partij gets the plots that name it, or those chosen by hand', () => {
  const partij = { kind: 'partij', name: 'De Waard', chosen: null };
  expect(releaseChoiceOf(forPartij, organisations)?.audience).toEqual(partij);
  const byHand = releaseChoiceOf({ ...forPartij, plots: 'chosen', chosen: [one] }, organisations);
  expect(byHand?.audience).toEqual({ ...partij, chosen: new Set([one]) });
  const none = releaseChoiceOf({ ...forPartij, plots: 'chosen' }, organisations);
  expect(none?.audience, 'nothing chosen is nothing, not everything').toEqual({ ...partij, chosen: new Set() });
});

test('no file is made for nobody, or for a partij that has gone', () => {
  expect(releaseChoiceOf({ ...forPartij, organisation: '' }, organisations)).toBeNull();
  expect(releaseChoiceOf(forPartij, [])).toBeNull();
  expect(releaseChoiceOf({ ...forPartij, organisation: ' de  waard' }, organisations)).not.toBeNull();
});

test('plots that were chosen for one partij do not go to the next', () => {
  const chosen: ExportChoice = { ...forPartij, plots: 'chosen', chosen: [one, two] };
  expect(withOrganisation(chosen, 'Een ander')).toMatchObject({ plots: 'naming', chosen: [] });
  expect(withOrganisation(chosen, 'De Waard')).toBe(chosen);
});

test('choosing by hand begins with the plots that name it, and remembers what was chosen', () => {
  const begun = withPlots(forPartij, 'chosen', [one]);
  expect(begun.chosen).toEqual([one]);
  const more = toggleChosen(begun, two);
  expect(more.chosen).toEqual([one, two]);
  expect(toggleChosen(more, one).chosen).toEqual([two]);
  expect(withPlots(withPlots(more, 'naming', [one]), 'chosen', [one]).chosen).toEqual([one, two]);
});
