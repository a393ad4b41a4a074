import type { ModeId } from '../gesture-store';
import { lassoMode } from './lasso-mode';
import type { Mode } from './mode';
import { partMode } from './part-mode';
import { rectangleMode } from './rectangle-mode';
import { selectMode } from './select-mode';

/** A fresh set of modes: each keeps the stroke it is drawing. */
export const createModes = (): Readonly<Record<ModeId, Mode>> => ({
  select: selectMode(false),
  add: selectMode(true),
  rectangle: rectangleMode(),
  lasso: lassoMode(),
  part: partMode(),
});
