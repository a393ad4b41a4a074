import { bad, good, type Result } from '../domain/result';
import { type OgcItem, readItems } from './ogc-items';
import type { ServiceProblem } from './service-problem';

interface AllItems {
  readonly items: readonly OgcItem[];
  /** Of the first page; null when the service does not say. */
  readonly timeStamp: string | null;
}

/** All pages of a collection that is small enough to hold at once. */
export async function readAllItems(
  ...question: Parameters<typeof readItems>
): Promise<Result<AllItems, ServiceProblem>> {
  const items: OgcItem[] = [];
  let timeStamp: string | null = null;
  for await (const page of readItems(...question)) {
    if (!page.ok) return bad(page.problem);
    items.push(...page.value.items);
    timeStamp ??= page.value.timeStamp;
  }
  return good({ items, timeStamp });
}
