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
  async function choose(): Promise<void> {
    const obtained = await obtain();
    setCorrectionGrid(obtained.ok ? obtained.value : null);
    // The built package says that it was made without; why is for who looks into it.
    if (!obtained.ok && obtained.problem.name.startsWith('grid-')) console.warn(noGridText(obtained.problem));
  }
  return {
    settled() {
      choosing ??= choose();
      return choosing;
    },
    forget() {
      choosing = null;
    },
  };
}
