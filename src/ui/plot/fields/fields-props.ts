import type { Plot } from '../../../domain/plot';
import type { PlotPatch } from '../../app';

/** What every group of fields gets: the plot, and how to set any field of it as one gesture. */
export interface FieldsProps {
  readonly plot: Plot;
  readonly edit: (patch: PlotPatch) => void;
}
