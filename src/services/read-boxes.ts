import type { RdBounds, RdMultiPolygon } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import { isRecord } from '../package/read-rd-geometry';
import { boxesOver, quartersOf } from './boxes';
import type { CallOptions } from './call-options';
import { countProgress, type ProgressCount } from './fetch-progress';
import type { Journal } from './journal';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';
import { createSlots } from './slots';

/** As many boxes as requests that may run at a time: a box asks its pages one after the other. */
const BOXES_AT_ONCE = 4;
const SMALLEST_BOX_M = 100;
/** What was put by longer ago would make a layer of two dates. */
const KEPT_MS = 3 * 24 * 3_600_000;

export interface BoxLayer<Box> {
  readonly outline: RdMultiPolygon;
  /** Of the boxes to begin with, m. */
  readonly sizeM: number;
  readonly journal: Journal;
  /** What its entries in the journal are called, outline and all. */
  readonly journalName: string;
  /** Fetches one box; `too-many` when it is better fetched in quarters, which it may only say when `mayBeSplit`. */
  readonly fetch: (
    bounds: RdBounds,
    mayBeSplit: boolean,
    count: ProgressCount,
  ) => Promise<Result<Box | 'too-many', ServiceProblem>>;
  /** What the journal gives back, checked; null for what cannot be used, which is then fetched again. */
  readonly readKept: (kept: unknown) => Box | null;
  /** Features in it, for the progress. */
  readonly sizeOf: (box: Box) => number;
}

/**
 * Fetches a layer over an outline box by box, and puts each by in the journal: what is there already is not fetched again.
 * With the first problem no new boxes are begun; those under way are still finished and put by.
 * @returns the boxes in the order in which they came
 */
export async function readBoxes<Box>(
  layer: BoxLayer<Box>,
  { clock }: Requester,
  options: CallOptions,
): Promise<Result<readonly Box[], ServiceProblem>> {
  const boxes = boxesOver(layer.outline, layer.sizeM);
  const count = countProgress(clock, boxes.length, options);
  const slots = createSlots(BOXES_AT_ONCE);
  const read: Box[] = [];
  let problem: ServiceProblem | null = null;

  const readOne = async (bounds: RdBounds, share: number): Promise<void> => {
    const quarters = await slots.run(async () => {
      if (problem !== null) return [];
      const key = `${layer.journalName} ${bounds.join(' ')}`;
      const kept = keptIn(await layer.journal.load(key), clock.now());
      if (kept?.name === 'split') return quartersOf(bounds, layer.outline);
      const keptBox = kept === null ? null : layer.readKept(kept.box);
      if (keptBox !== null) {
        take(keptBox, share, 'journal');
        return [];
      }
      const mayBeSplit = bounds[2] - bounds[0] > SMALLEST_BOX_M;
      const box = await layer.fetch(bounds, mayBeSplit, count);
      if (!box.ok) {
        problem ??= box.problem;
        return [];
      }
      if (box.value === 'too-many') {
        await layer.journal.save(key, { name: 'split', savedAt: clock.now() } satisfies Kept);
        return quartersOf(bounds, layer.outline);
      }
      await layer.journal.save(key, { name: 'box', savedAt: clock.now(), box: box.value } satisfies Kept);
      take(box.value, share, 'service');
      return [];
    });
    if (quarters.length === 0) return;
    count.split(quarters.length);
    await Promise.all(quarters.map((quarter) => readOne(quarter, share / quarters.length)));
  };
  const take = (box: Box, share: number, from: 'service' | 'journal'): void => {
    read.push(box);
    count.features(layer.sizeOf(box));
    count.part(share, from);
  };

  await Promise.all(boxes.map((bounds) => readOne(bounds, 1 / boxes.length)));
  return problem === null ? good(read) : bad(problem);
}

type Kept = { readonly savedAt: number } & (
  | { readonly name: 'split' }
  | { readonly name: 'box'; readonly box: unknown }
);

function keptIn(value: unknown, now: number): Kept | null {
  if (!isRecord(value) || typeof value.savedAt !== 'number' || now - value.savedAt > KEPT_MS) return null;
  if (value.name === 'split') return { name: 'split', savedAt: value.savedAt };
  return value.name === 'box' ? { name: 'box', savedAt: value.savedAt, box: value.box } : null;
}
