import { useState } from 'react';
import { TARGET_TYPES } from '../../domain/code-lists';
import { plotLabel } from '../../domain/designation';
import { type ExistingPlan, isHard, type ReadPlan } from '../../domain/plans/existing-plan';
import type { KeptPlan } from '../../domain/plans/kept-plan';
import type { PlanMatch } from '../../io/plans/match-plans';
import { Button } from '../kit/button';
import { formatNumber } from '../kit/format';
import { planTexts as texts } from '../texts/plans';
import { returnedTexts } from '../texts/returned';

/** So many at once. */
const STEP = 100;

interface PlanTableProps {
  readonly plans: readonly ReadPlan[];
  readonly matches: ReadonlyMap<string, PlanMatch>;
  /** Plans that the session keeps already, by id of the plan that was read. */
  readonly before: ReadonlyMap<string, KeptPlan>;
  /** Those that say that they are of another gemeente. */
  readonly elsewhere: ReadonlySet<string>;
  /** Plots with the same name, by id of the plan; a name alone proves nothing. */
  readonly namesakes: ReadonlyMap<string, string>;
  readonly counts: (id: string) => boolean;
  readonly onCount: (id: string, count: boolean) => void;
}

/** A row per plan, with what it is taken to be, and a box that says whether it counts. */
export function PlanTable({ plans, matches, before, elsewhere, namesakes, counts, onCount }: PlanTableProps) {
  const [count, setCount] = useState(STEP);
  const hidden = plans.length - count;
  return (
    <>
      <table className="returned__table">
        <caption className="visually-hidden">{texts.table}</caption>
        <thead>
          <tr>
            {Object.values(texts.columns).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.slice(0, count).map((plan) => (
            <tr key={plan.id}>
              <td>
                <label className="returned__take">
                  <input
                    type="checkbox"
                    className="checkbox__box checkbox__box--checkbox"
                    aria-label={texts.countPlan(plan.name)}
                    checked={counts(plan.id)}
                    onChange={(event) => onCount(plan.id, event.target.checked)}
                  />
                </label>
              </td>
              <th scope="row">
                {plan.code === '' || plan.code === plan.name ? plan.name : `${plan.code} ${plan.name}`}
              </th>
              <td>{homesText(plan)}</td>
              <td>{whenText(plan)}</td>
              <td>
                {elsewhere.has(plan.id) && <p>{texts.ofElsewhere(plan.municipality)}</p>}
                {countedBefore(before.get(plan.id)) && <p>{texts.counted(before.get(plan.id)?.list ?? '')}</p>}
                {(matches.has(plan.id) || !countedBefore(before.get(plan.id))) &&
                  matchText(matches.get(plan.id), namesakes.get(plan.id))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button kind="quiet" icon="chevron-down" onClick={() => setCount(count + STEP)}>
          {returnedTexts.more(Math.min(STEP, hidden))}
        </Button>
      )}
    </>
  );
}

/** True for a plan of which homes are in the starting balance. */
export const countedBefore = (plan: KeptPlan | undefined): boolean => (plan?.counted.length ?? 0) > 0;

const homesText = ({ units }: ExistingPlan): string =>
  TARGET_TYPES.filter((type) => (units[type] ?? 0) > 0)
    .map((type) => `${texts.types[type]} ${formatNumber(units[type] ?? 0)}`)
    .join(', ');

function whenText(plan: ExistingPlan): string {
  const hard = isHard(plan);
  const hardness = hard === null ? texts.unknownHardness : hard ? texts.hard : texts.soft;
  return `${plan.year ?? texts.unknownYear}, ${hardness}`;
}

function matchText(match: PlanMatch | undefined, namesake: string | undefined): string {
  if (!match) return namesake === undefined ? texts.noMatch : texts.namesake(namesake);
  const plot = `${plotLabel(match.plot)} ${match.plot.name}`;
  return match.share === null
    ? texts.matchedByCode(plot)
    : texts.matchedByLand(plot, `${formatNumber(Math.round(match.share * 100))}%`);
}
