/** A box on a map, CSS pixels from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something already stands; found by cell, so that thousands of signs cost no more each than a few. */
export interface TakenBoxes {
  add(box: Box): void;
  /** Takes one such box away again. */
  remove(box: Box): void;
  isFree(box: Box): boolean;
}

const CELL = 48;

export function takenBoxes(): TakenBoxes {
  const cells = new Map<string, Box[]>();
  const cellsOf = ({ left, top, right, bottom }: Box): readonly string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x} ${y}`);
    return keys;
  };
  return {
    add(box) {
      for (const key of cellsOf(box)) {
        const known = cells.get(key);
        if (known) known.push(box);
        else cells.set(key, [box]);
      }
    },
    remove(box) {
      for (const key of cellsOf(box)) {
        const known = cells.get(key);
        const at = known?.findIndex((each) => same(each, box)) ?? -1;
        if (at >= 0) known?.splice(at, 1);
      }
    },
    isFree: (box) => cellsOf(box).every((key) => !cells.get(key)?.some((other) => overlap(box, other))),
  };
}

const same = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
