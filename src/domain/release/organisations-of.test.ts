import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlot } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { partnerId } from '../ids';
import type { Plot } from '../plot';
import type { Partner } from '../session';
import { maySee } from './may-see';
import { organisationsOf } from './organisations-of';

const partner = (name: string, role: Partner['role']): Partner => ({
  kind: 'partner',
  id: partnerId(name),
  name,
  role,
  mark: 'X',
});
const namesIn = (plots: readonly Plot[], partners: readonly Partner[] = []) =>
  organisationsOf({
    plots: new Map(plots.map((plot) => [plot.id, plot])),
    partners: new Map(partners.map((one) => [one.id, one])),
  });

test('who plots name and who sits at the table, by name, in whatever spelling once', () => {
  const plots = [
    aPlot({ housingPartner: 'woonstichting  de gouw', carePartner: 'Zorg aan Zee' }),
    aPlot({ housingPartner: 'Woonstichting De Gouw ', carePartner: 'Woonstichting De Gouw' }),
    aPlot(),
  ];
  const table = [partner('Woonstichting De Gouw', 'woningcorporatie'), partner('Bewonersraad', 'overig')];
  expect(namesIn(plots, table)).toEqual([
    { name: 'Bewonersraad', plots: 0 },
    { name: 'Woonstichting De Gouw', plots: 2 },
    { name: 'Zorg aan Zee', plots: 1 },
  ]);
});

test('gemeente, provincie and zorgkantoor have files of their own', () => {
  const table = (['gemeente', 'provincie', 'zorgkantoor'] as const).map((role) => partner(role, role));
  expect(namesIn([], table)).toEqual([]);
  expect(namesIn([aPlot({ carePartner: 'zorgkantoor' })], table)).toEqual([{ name: 'zorgkantoor', plots: 1 }]);
});

test('an organisation is said to have as many plots as it gets', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      for (const { name, plots } of organisationsOf(session)) {
        const gets = [...session.plots.values()].filter((plot) =>
          maySee(plot, 'plot', { kind: 'partij', name, chosen: null }),
        );
        expect(gets).toHaveLength(plots);
      }
    }),
  );
});
