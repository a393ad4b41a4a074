import type { Release } from '../../domain/release/release';
import type { ReleasedTotals } from '../../domain/release/release-totals';
import type { CorrectionGrid } from '../../package/rdnaptrans/correction-grid';
import type { ReleaseFormatId } from '../release-formats';
import type { WriteContext } from '../write-context';

/** What a file is made of: plots as its audience may have them, or totals alone (`exportRequest` makes the right one). */
export interface ExportRequest {
  readonly format: ReleaseFormatId;
  readonly content: { readonly release: Release } | { readonly totals: ReleasedTotals };
  readonly context: Pick<WriteContext, 'writtenAt' | 'surroundings'>;
  /** What the page turns RD into WGS84 with; a worker has its own. */
  readonly correctionGrid: CorrectionGrid | null;
}

export interface WrittenFile {
  readonly file: Blob;
  /** Plots whose parcels could not be joined, as people call them: they went out parcel by parcel. */
  readonly unjoined: readonly string[];
}

export interface ExportProblem {
  /** `export-failed`: a writer broke off, or there was no memory; `export-not-loaded`: what writes it cannot be fetched. */
  readonly name: 'export-failed' | 'export-not-loaded' | 'export-stopped';
  readonly detail: string;
}

export type ExportReport =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'written'; readonly written: WrittenFile }
  | { readonly kind: 'problem'; readonly problem: ExportProblem };
