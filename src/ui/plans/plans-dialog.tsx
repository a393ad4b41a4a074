import { useMemo, useState } from 'react';
import type { PeriodId } from '../../domain/ids';
import { type CountedAs, mustAsk, sumPlans } from '../../domain/plans/plan-sums';
import { matchPlans } from '../../io/plans/match-plans';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Dialog } from '../kit/dialog';
import { RadioCards } from '../kit/radio-cards';
import { SelectOrNone } from '../kit/select';
import { planTexts as texts } from '../texts/plans';
import { useAppState, useSession } from '../use-stores';
import { PlanSumsTable } from './plan-sums-table';
import { PlanTable } from './plan-table';
import '../returned/returned.css';

/** Plans that exist already: which of them are plots, and what of the others comes into the starting balance. */
export function PlansDialog() {
  const { actions } = useApp();
  const session = useSession();
  const shown = useAppState((state) => state.plans);
  const plans = shown?.read.plans ?? NONE;
  const matches = useMemo(() => matchPlans(plans, session.plots.values()), [plans, session.plots]);
  // What someone ticked or took away; the others count when they are no plot yet.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [counted, setCounted] = useState<CountedAs | null>(null);
  const [withoutYear, setWithoutYear] = useState<PeriodId | null>(null);
  const [takesCodes, setTakesCodes] = useState(true);
  const { periods } = session.target;
  const counts = (id: string): boolean => ticked.get(id) ?? !matches.has(id);
  const chosen = plans.filter(({ id }) => counts(id));
  const asks = mustAsk(chosen);
  const way = asks ? counted : 'apart';
  const sums = way === null ? null : sumPlans(chosen, { periods, withoutYear, counted: way });
  const coded = plans.flatMap(({ id, code }) => {
    const plot = counts(id) ? undefined : matches.get(id)?.plot;
    return plot && code !== '' && plot.planCode !== code ? [{ plot: plot.id, planCode: code }] : [];
  });
  const codes = takesCodes ? coded : [];
  if (!shown) return null;
  return (
    <Dialog
      title={texts.title(shown.file)}
      onClose={actions.closePlans}
      footer={
        <>
          <Button
            kind="primary"
            disabled={!sums || sums.homes.length + codes.length === 0}
            onClick={() => sums && actions.addPlans(sums.homes, codes)}
          >
            {texts.add}
          </Button>
          <Button onClick={actions.closePlans}>{texts.close}</Button>
        </>
      }
    >
      <div className="form">
        <p role="status">
          {texts.found(plans.length, matches.size)}{' '}
          {shown.read.withoutOutline > 0 && texts.withoutOutline(shown.read.withoutOutline)}
        </p>
        <PlanTable
          plans={plans}
          matches={matches}
          counts={counts}
          onCount={(id, count) => setTicked(new Map(ticked).set(id, count))}
        />
        {asks && (
          <RadioCards<CountedAs>
            legend={texts.asked}
            value={counted}
            options={(['apart', 'nested'] as const).map((value) => ({ value, ...texts.askedOptions[value] }))}
            onChange={setCounted}
          />
        )}
        {chosen.some(({ year }) => year === null) && (
          <SelectOrNone<PeriodId>
            label={texts.withoutYear}
            value={withoutYear}
            noneLabel={texts.nowhere}
            options={periods.map((value) => ({ value, label: value }))}
            onChange={setWithoutYear}
          />
        )}
        {coded.length > 0 && <Checkbox label={texts.codes} checked={takesCodes} onChange={setTakesCodes} />}
        {sums ? <PlanSumsTable sums={sums} /> : <p>{texts.askedFirst}</p>}
      </div>
    </Dialog>
  );
}

const NONE = [] as const;
