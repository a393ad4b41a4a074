import { createContext, useContext } from 'react';
import type { PlotId } from '../../domain/ids';
import { type DraftLine, emptyDraftLine } from './programme-draft';

/** The form for a new plot as far as it is filled in. */
export interface NewPlotDraft {
  readonly name: string;
  readonly lines: readonly DraftLine[];
}

/**
 * What is half filled in, and can therefore not be part of the session yet. It outlives the form it stands in: a tap
 * on a plot, on nothing or on Escape must not cost what was typed.
 */
export interface Unfinished {
  newPlot: NewPlotDraft;
  /** Per plot the programme line that lacks a type or a number. */
  readonly lines: Map<PlotId, DraftLine>;
}

export const emptyNewPlot = (): NewPlotDraft => ({ name: '', lines: [emptyDraftLine(0)] });
export const noneUnfinished = (): Unfinished => ({ newPlot: emptyNewPlot(), lines: new Map() });

const UnfinishedContext = createContext<Unfinished | null>(null);
export const UnfinishedProvider = UnfinishedContext.Provider;

/** A bug if used outside `UnfinishedProvider`. */
export function useUnfinished(): Unfinished {
  const unfinished = useContext(UnfinishedContext);
  if (!unfinished) throw new Error('useUnfinished needs UnfinishedProvider above it');
  return unfinished;
}
