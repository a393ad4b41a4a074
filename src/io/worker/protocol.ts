import type { Release } from '../../domain/release/release';
import type { ReleaseFormatId } from '../release-formats';
import type { WriteContext } from '../write-context';

export interface ExportRequest {
  readonly format: ReleaseFormatId;
  readonly release: Release;
  readonly context: Pick<WriteContext, 'writtenAt' | 'surroundings'>;
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
