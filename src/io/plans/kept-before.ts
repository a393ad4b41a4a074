import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { boundsMeet, multiPolygonBounds } from '../../domain/geometry/bounds';
import type { ExistingPlan } from '../../domain/plans/existing-plan';
import type { KeptPlan } from '../../domain/plans/kept-plan';
import { overlap } from '../../package/clip-polygons';

/** Less is another phase of the same plan, beside it. */
const LEAST_SHARE = 0.5;

/**
 * Finds plans that the session keeps already, so that none counts twice: by plancode, or where one of both has none by name and
 * land. Land speaks against it only when both have an outline. Of more plans with one code each takes one of those that are
 * kept, as far as there are.
 *
 * @returns by id of the plan as it was read; a plan that is new is not in it
 */
export function keptBefore(plans: readonly ExistingPlan[], kept: Iterable<KeptPlan>): ReadonlyMap<string, KeptPlan> {
  const all = [...kept];
  const byCode = grouped(all, ({ code }) => plain(code));
  const byName = grouped(all, ({ name }) => plain(name));
  const taken = new Set<KeptPlan>();
  const found = new Map<string, KeptPlan>();
  for (const plan of plans) {
    const code = plain(plan.code);
    const same = [
      ...(code === '' ? [] : (byCode.get(code) ?? [])),
      ...(byName.get(plain(plan.name)) ?? []).filter(
        (one) => (code === '' || plain(one.code) === '') && landAgrees(plan, one),
      ),
    ];
    const one = same.find((candidate) => !taken.has(candidate)) ?? same[0];
    if (one === undefined) continue;
    taken.add(one);
    found.set(plan.id, one);
  }
  return found;
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl-NL');

function grouped(plans: readonly KeptPlan[], keyOf: (plan: KeptPlan) => string): ReadonlyMap<string, KeptPlan[]> {
  const groups = new Map<string, KeptPlan[]>();
  for (const plan of plans) {
    const group = groups.get(keyOf(plan));
    if (group) group.push(plan);
    else groups.set(keyOf(plan), [plan]);
  }
  return groups;
}

function landAgrees({ geometry: a }: ExistingPlan, { geometry: b }: KeptPlan): boolean {
  if (a === null || b === null || a.length === 0 || b.length === 0) return true;
  if (!boundsMeet(multiPolygonBounds(a), multiPolygonBounds(b))) return false;
  const common = overlap(a, b);
  // A tangle has no area that anyone could tell: then the name decides.
  if (!common.ok) return true;
  const smaller = Math.min(multiPolygonAreaM2(a), multiPolygonAreaM2(b));
  return smaller <= 0 || multiPolygonAreaM2(common.value) / smaller >= LEAST_SHARE;
}
