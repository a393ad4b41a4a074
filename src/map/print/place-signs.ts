import { type Box, takenBoxes } from './taken-boxes';

/** A point of a map, CSS pixels from its top left. */
export type MapSpot = readonly [x: number, y: number];

/** A plot's sign as it would stand where the plot lies. */
export interface SignToPlace {
  readonly at: MapSpot;
  /** How wide its words are, CSS pixels; 0 for none. */
  readonly wordsWide: number;
}

export interface PlacedSign {
  /** Middle of the badge; another spot than asked for where that was taken. */
  readonly badge: MapSpot;
  /** Middle of the words; null where no room is left for them. */
  readonly words: MapSpot | null;
}

interface PlaceOptions {
  readonly width: number;
  readonly height: number;
  /** Side of a badge, and height of a line of words. CSS pixels. */
  readonly badge: number;
  readonly line: number;
  /** What is not moved and may not be covered: signs of zorglocaties, the arrow to the north. */
  readonly fixed: readonly Box[];
}

/** Between two things that stand beside each other. */
const GAP = 2;
/** How far a badge may go from its plot, in sides of a badge; further than that nobody follows the line. */
const RINGS = [0, 0.9, 1.2, 1.6, 2, 2.5, 3, 3.6, 4.3];
const DIRECTIONS = 16;

const boxAt = ([x, y]: MapSpot, wide: number, high: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - high / 2,
  bottom: y + high / 2,
});

/**
 * Sets badges and their words so that none covers another: first every badge, the ones that come first as near to its plot as it
 * goes, then the words on whatever side has room; a badge that has none moves on to where there is. Where all is taken a
 * badge stands where its plot lies, and words stay out: every plot is on the map.
 *
 * @param signs the most important first
 */
export function placeSigns(signs: readonly SignToPlace[], options: PlaceOptions): readonly PlacedSign[] {
  const { width, height, badge, line, fixed } = options;
  const side = badge + GAP;
  const onMap = ({ left, top, right, bottom }: Box): boolean =>
    left >= GAP && top >= GAP && right <= width - GAP && bottom <= height - GAP;

  const badges = takenBoxes();
  for (const box of fixed) badges.add(box);
  const first = signs.map(({ at }) => {
    const spot = spotsAround(at, side).find((each) => {
      const box = boxAt(each, side, side);
      return onMap(box) && badges.isFree(box);
    });
    badges.add(boxAt(spot ?? at, side, side));
    return spot ?? at;
  });

  const words = takenBoxes();
  const wordsBeside = (spot: MapSpot, wide: number): MapSpot | null =>
    spotsBeside(spot, wide, badge, line).find((each) => {
      const box = boxAt(each, wide, line);
      return onMap(box) && badges.isFree(box) && words.isFree(box);
    }) ?? null;
  return signs.map(({ at, wordsWide }, index) => {
    const spot = first[index] ?? at;
    const set = (to: MapSpot, beside: MapSpot | null): PlacedSign => {
      if (beside) words.add(boxAt(beside, wordsWide, line));
      return { badge: to, words: beside };
    };
    if (wordsWide === 0) return set(spot, null);
    const beside = wordsBeside(spot, wordsWide);
    if (beside) return set(spot, beside);
    const own = boxAt(spot, side, side);
    badges.remove(own);
    for (const other of spotsAround(at, side)) {
      const box = boxAt(other, side, side);
      if (!onMap(box) || !badges.isFree(box) || !words.isFree(box)) continue;
      const there = wordsBeside(other, wordsWide);
      if (!there) continue;
      badges.add(box);
      return set(other, there);
    }
    badges.add(own);
    return set(spot, null);
  });
}

/** Where a plot lies, and then rings around it, from near to far. */
const spotsAround = ([x, y]: MapSpot, side: number): readonly MapSpot[] =>
  RINGS.flatMap((ring) =>
    ring === 0
      ? [[x, y] as const]
      : Array.from({ length: DIRECTIONS }, (_, step): MapSpot => {
          const angle = (2 * Math.PI * step) / DIRECTIONS;
          return [x + ring * side * Math.cos(angle), y + ring * side * Math.sin(angle)];
        }),
  );

/** Middles of words beside a badge: right and left first, as one reads. */
function spotsBeside([x, y]: MapSpot, wide: number, badge: number, line: number): readonly MapSpot[] {
  const across = (badge + wide) / 2 + GAP;
  const over = (badge + line) / 2;
  return [
    [x + across, y],
    [x - across, y],
    [x, y + over],
    [x, y - over],
    [x + across, y + over * 0.7],
    [x + across, y - over * 0.7],
    [x - across, y + over * 0.7],
    [x - across, y - over * 0.7],
  ];
}
