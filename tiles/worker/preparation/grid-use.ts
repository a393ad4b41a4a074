import type { Result } from '../../../src/domain/result';
import { setCorrectionGrid } from '../../../src/package/rd-wgs84';
import type { CorrectionGrid } from '../../../src/package/rdnaptrans/correction-grid';
import { type NoGrid, noGridText } from '../../../src/services/correction-grid/obtain-correction-grid';

export interface GridUse {
  /** Settles when it is known whether there is a correction grid; to be waited for before anything is turned into RD or WGS84. Never rejects. */
  settled(): Promise<void>;
  /** A new preparation may find one where the one before did not. */
  forget(): void;
}

/**
 * One preparation has one way between RD and WGS84, chosen when it is first needed: a grid that came later would leave some of it
 * turned one way and some the other.
 */
export function createGridUse(obtain: () => Promise<Result<CorrectionGrid, NoGrid>>): GridUse {
  let choosing: Promise<void> | null = null;
  let turn = 0;
  async function choose(): Promise<void> {
    const own = turn;
    const obtained = await obtain();
    // A slow answer to the preparation before must not change the transformation of this one.
    if (own !== turn) return;
    setCorrectionGrid(obtained.ok ? obtained.value : null);
    // The built package says that it was made without; why a file is no good is for who looks into it.
    if (!obtained.ok && obtained.problem.name !== 'grid-not-kept') console.warn(noGridText(obtained.problem));
  }
  return {
    settled() {
      choosing ??= choose();
      return choosing;
    },
    forget() {
      turn += 1;
      choosing = null;
    },
  };
}
