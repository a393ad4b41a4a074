/** Outlines so tangled that they could not be cut or joined. The Dutch sentence: `src/ui/texts/problems.ts`. */
export interface ClippingProblem {
  readonly name: 'clipping-failed';
}
