import { DOUBT_TOPICS } from '../doubt-topics';
import { type PartnerId, partnerId } from '../ids';
import type { DoubtTopic, Plot } from '../plot';
import { sameInAnyOrder } from '../same-value';

type Field = Exclude<DoubtTopic, 'removal' | 'opinions'>;

/** What is merged by itself: a field of a plot, or what one partner thinks of it. Opinions of two partners never meet. */
export type Topic = Field | `opinion:${string}`;

/** What somebody says about one topic of a plot: the fields that it sets. */
export type Saying = Partial<Plot>;

const FIELDS = DOUBT_TOPICS.filter((topic): topic is Field => topic !== 'removal' && topic !== 'opinions');

/** The partner whose opinion the topic is; null for a field. */
export const opinionOf = (topic: Topic): PartnerId | null =>
  topic.startsWith('opinion:') ? partnerId(topic.slice('opinion:'.length)) : null;

/** What a doubt about the topic is called. */
export const doubtTopic = (topic: Topic): DoubtTopic => (opinionOf(topic) === null ? (topic as Field) : 'opinions');

/** Every topic that these versions of a plot have. */
export function topicsOf(versions: readonly Plot[]): readonly Topic[] {
  const partners = new Set(versions.flatMap(({ opinions }) => opinions.map(({ partner }) => partner)));
  return [...FIELDS, ...[...partners].map((partner) => `opinion:${partner}` as const)];
}

export function sayingOf(plot: Plot, topic: Topic): Saying {
  const partner = opinionOf(topic);
  if (partner !== null) return { opinions: plot.opinions.filter((opinion) => opinion.partner === partner) };
  // Why a plot fell off belongs to the status.
  if (topic === 'status') return { status: plot.status, dropReason: plot.dropReason };
  return { [topic]: plot[topic as Field] };
}

/** The plot as this saying has it; an opinion stays in its place among the others. */
export function withSaying(plot: Plot, topic: Topic, saying: Saying): Plot {
  const partner = opinionOf(topic);
  if (partner === null) return { ...plot, ...saying };
  const at = plot.opinions.findIndex((opinion) => opinion.partner === partner);
  const said = saying.opinions ?? [];
  return { ...plot, opinions: at < 0 ? [...plot.opinions, ...said] : plot.opinions.toSpliced(at, 1, ...said) };
}

export const sameSaying = (a: Saying, b: Saying): boolean =>
  (Object.keys(a) as (keyof Plot)[]).every((key) => sameInAnyOrder(a[key], b[key]));
