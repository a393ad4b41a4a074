/** What stays out of a file, counted in plots; the dialog says it beforehand and the file repeats it. */
export interface LeftOut {
  /** Plots that this audience may not see. */
  readonly confidential: number;
  /** Plots that neither name the partij nor were chosen for it. */
  readonly ofOthers: number;
  /** Plots that fell off, and were not asked for. */
  readonly dropped: number;
  /** Plots that go out without their free text. */
  readonly remarks: number;
  /** Plots that go out without what partners think of them. */
  readonly opinions: number;
  /** Plots that go out without some of their agreements. */
  readonly agreements: number;
  /** Plots that go out without who proposed them. */
  readonly proposers: number;
  /** Plots that go out without how far talks are. */
  readonly positions: number;
}

export const NOTHING_LEFT_OUT: LeftOut = {
  confidential: 0,
  ofOthers: 0,
  dropped: 0,
  remarks: 0,
  opinions: 0,
  agreements: 0,
  proposers: 0,
  positions: 0,
};
