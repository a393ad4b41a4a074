import type { RdBounds } from '../../domain/rd-geometry';
import { json, problemJson } from './fake-services';

interface FakeFeature {
  readonly id: string;
  readonly bounds: RdBounds;
  readonly feature: unknown;
}

const KNOWN = ['f', 'limit', 'crs', 'bbox', 'bbox-crs', 'cursor'];

/** Answers `/items` as PDOK does: within a bbox, by pages with a cursor, and 400 for what it does not know. */
export function answerItems(url: URL, features: readonly FakeFeature[], pageSize: number): Response {
  const { searchParams } = url;
  for (const name of searchParams.keys()) if (!KNOWN.includes(name)) return problemJson(400, `unknown: ${name}`);
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = (searchParams.get('bbox') ?? '').split(',').map(Number);
  const meeting = features.filter(
    ({ bounds }) => bounds[0] <= maxX && bounds[2] >= minX && bounds[1] <= maxY && bounds[3] >= minY,
  );
  const from = Number(searchParams.get('cursor') ?? 0);
  const next = new URL(url);
  next.searchParams.set('cursor', String(from + pageSize));
  return json({
    type: 'FeatureCollection',
    timeStamp: '2026-05-30T04:00:00Z',
    links: from + pageSize < meeting.length ? [{ rel: 'next', href: next.href }] : [],
    features: meeting.slice(from, from + pageSize).map(({ feature }) => feature),
  });
}
