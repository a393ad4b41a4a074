import { good, type Result } from '../domain/result';
import { dayOf } from './iso-day';
import type { OgcItem, OgcPage } from './ogc-items';
import type { ServiceProblem } from './service-problem';

/** A box that holds more is put by in quarters: less to fetch again, and four can be fetched at a time. */
const MOST_PAGES = 8;

export interface CollectedPages {
  readonly items: readonly OgcItem[];
  /** Features on all pages, also those that stood on two. */
  readonly read: number;
  /** ISO date of the first answer that had one; null when none had. */
  readonly day: string | null;
}

/** All pages of one box; `too-many` when there are more than are good for one box, and it may be split. */
export async function collectPages(
  pages: AsyncGenerator<Result<OgcPage, ServiceProblem>, void>,
  mayBeSplit: boolean,
): Promise<Result<CollectedPages | 'too-many', ServiceProblem>> {
  const items: OgcItem[] = [];
  let [read, count] = [0, 0];
  let day: string | null = null;
  for await (const page of pages) {
    if (!page.ok) return page;
    if (mayBeSplit && ++count > MOST_PAGES) return good('too-many');
    read += page.value.read;
    items.push(...page.value.items);
    day ??= dayOf(page.value.timeStamp);
  }
  return good({ items, read, day });
}
