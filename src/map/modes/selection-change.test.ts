import { describe, expect, it } from 'vitest';
import { selectMany, selectOne } from './selection-change';

const state = (indices: readonly number[], focusedParcel: number | null = null) => ({
  selection: new Set(indices),
  focusedParcel,
});

describe('selecting', () => {
  it('replaces by a plain click and clears beside every parcel', () => {
    expect(selectOne(state([1, 2], 2), 5, false)).toEqual(state([5], 5));
    expect(selectOne(state([1, 2], 2), null, false)).toEqual(state([]));
  });

  it('toggles one parcel when adding', () => {
    expect(selectOne(state([1], 1), 5, true)).toEqual(state([1, 5], 5));
    expect(selectOne(state([1, 5], 5), 5, true)).toEqual(state([1], 1));
    expect(selectOne(state([1], 1), null, true)).toEqual(state([1], 1));
    expect(selectOne(state([1, 5, 6]), 5, true)).toEqual(state([1, 6]));
  });

  it('focuses the one that is left when the others were taken away', () => {
    expect(selectOne(state([1, 5]), 5, true)).toEqual(state([1], 1));
    expect(selectOne(state([1]), 1, true)).toEqual(state([]));
  });

  it('takes a shape as the selection or adds it, and focuses only what is beyond doubt', () => {
    expect(selectMany(state([1], 1), [2, 3], false)).toEqual(state([2, 3]));
    expect(selectMany(state([1], 1), [2, 3], true)).toEqual(state([1, 2, 3], 1));
    expect(selectMany(state([]), [4], false)).toEqual(state([4], 4));
  });

  it('leaves the state it was given alone', () => {
    const before = state([1], 1);
    selectOne(before, 2, true);
    selectMany(before, [3], true);
    expect(before).toEqual(state([1], 1));
  });
});
