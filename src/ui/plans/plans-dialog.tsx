import { useMemo, useState } from 'react';
import { plotLabel } from '../../domain/designation';
import type { PeriodId } from '../../domain/ids';
import { isElsewhere } from '../../domain/plans/existing-plan';
import type { KeptPlan } from '../../domain/plans/kept-plan';
import { type CountedAs, mustAsk, sumPlans } from '../../domain/plans/plan-sums';
import { keptBefore } from '../../io/plans/kept-before';
import { matchPlans } from '../../io/plans/match-plans';
import { type IncomingPlan, useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Dialog } from '../kit/dialog';
import { Notice } from '../kit/notice';
import { RadioCards } from '../kit/radio-cards';
import { SelectOrNone } from '../kit/select';
import { planTexts as texts } from '../texts/plans';
import { useAppState, useSession } from '../use-stores';
import { PlanSumsTable } from './plan-sums-table';
import { countedBefore, PlanTable } from './plan-table';
import '../returned/returned.css';

/** Plans that exist already: which of them are plots, and what of the others comes into the starting balance. */
export function PlansDialog() {
  const { actions } = useApp();
  const session = useSession();
  const shown = useAppState((state) => state.plans);
  const plans = shown?.read.plans ?? NONE;
  const matches = useMemo(() => matchPlans(plans, session.plots.values()), [plans, session.plots]);
  const before = useMemo(() => keptBefore(plans, session.plans.values()), [plans, session.plans]);
  // What someone ticked or took away; the others count when they are no plot yet, and did not count before.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [counted, setCounted] = useState<CountedAs | null>(null);
  const [withoutYear, setWithoutYear] = useState<PeriodId | null>(null);
  const [takesCodes, setTakesCodes] = useState(true);
  const { periods } = session.target;
  const elsewhere = new Set(plans.filter((plan) => isElsewhere(plan, session.header)).map(({ id }) => id));
  const named = new Map(
    [...session.plots.values()].map((plot) => [plain(plot.name), `${plotLabel(plot)} ${plot.name}`]),
  );
  const namesakes = new Map(
    plans.flatMap(({ id, name }) => (named.has(plain(name)) ? [[id, named.get(plain(name)) ?? '']] : [])),
  );
  const counts = (id: string): boolean =>
    ticked.get(id) ?? (!matches.has(id) && !elsewhere.has(id) && !countedBefore(before.get(id)));
  const chosen = plans.filter(({ id }) => counts(id));
  const asks = mustAsk(chosen);
  const way = asks ? counted : 'apart';
  const sums = way === null ? null : sumPlans(chosen, { periods, withoutYear, counted: way });
  const coded = plans.flatMap(({ id, code }) => {
    const plot = counts(id) ? undefined : matches.get(id)?.plot;
    return plot && code !== '' && plot.planCode !== code ? [{ plot: plot.id, planCode: code }] : [];
  });
  const codes = takesCodes ? coded : [];
  const again = [...new Set(chosen.flatMap(({ id }) => before.get(id) ?? []))].filter(countedBefore);
  const known = plans.filter(({ id }) => countedBefore(before.get(id))).length;
  const incoming = (countedAs: CountedAs): readonly IncomingPlan[] => {
    const replaced = new Set<KeptPlan>();
    return plans.flatMap((plan) => {
      const one = before.get(plan.id);
      // Left as it is: it counts already.
      if (!counts(plan.id) && countedBefore(one)) return [];
      const takesPlace = one !== undefined && !replaced.has(one);
      if (takesPlace) replaced.add(one);
      const { homes } = sumPlans(counts(plan.id) ? [plan] : [], { periods, withoutYear, counted: countedAs });
      return [{ plan, before: takesPlace ? one.id : null, homes }];
    });
  };
  if (!shown) return null;
  const drawn = shown.read.withoutOutline < plans.length;
  return (
    <Dialog
      title={texts.title(shown.file)}
      onClose={actions.closePlans}
      size="wide"
      footer={
        <>
          <Button
            kind="primary"
            disabled={!sums || sums.homes.length + codes.length === 0}
            onClick={() => way !== null && actions.addPlans(incoming(way), codes)}
          >
            {texts.add}
          </Button>
          <Button onClick={actions.closePlans}>{drawn ? texts.leave : texts.close}</Button>
        </>
      }
    >
      <div className="form">
        <p role="status">
          {texts.found(plans.length, matches.size)} {known > 0 && `${texts.known(known)} `}
          {elsewhere.size > 0 && `${texts.elsewhere(elsewhere.size)} `}
          {shown.read.withoutOutline > 0 && `${texts.withoutOutline(shown.read.withoutOutline)} `}
          {shown.read.withoutHomes > 0 && texts.withoutHomes(shown.read.withoutHomes)}
        </p>
        {shown.read.unreadable.length > 0 && (
          <Notice tone="warning">
            <p>{texts.unreadable(shown.read.unreadable)}</p>
          </Notice>
        )}
        <PlanTable
          plans={plans}
          matches={matches}
          before={before}
          elsewhere={elsewhere}
          namesakes={namesakes}
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
        {again.length > 0 && <p>{texts.again(again.length, homesCounted(again))}</p>}
        {sums ? <PlanSumsTable sums={sums} /> : <p>{texts.askedFirst}</p>}
      </div>
    </Dialog>
  );
}

const homesCounted = (plans: readonly KeptPlan[]): number =>
  plans.flatMap(({ counted }) => counted).reduce((sum, { hard, soft }) => sum + hard + soft, 0);

const plain = (name: string): string => name.trim().toLocaleLowerCase('nl-NL');

const NONE = [] as const;
