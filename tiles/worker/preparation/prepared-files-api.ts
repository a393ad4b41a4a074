import type { LandOwner } from '../../../src/domain/code-lists';
import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { LayerSource } from '../../../src/package/layers';
import type { FileProblem } from '../../../src/package/source/file-problem';
import type { LayerRole } from '../../../src/services/preparation/preparation';
import type { HeldFile } from './held-file';

/** The files that were brought, and what can be asked of them. Nothing rejects. */
export interface PreparedFiles {
  held(): readonly HeldFile[];
  add(files: readonly File[]): void;
  remove(fileId: string): void;
  setRole(layerId: string, role: LayerRole | null): void;
  setColumn(layerId: string, field: string, column: string | null): void;
  setTitle(layerId: string, title: string): void;
  setColourBy(layerId: string, column: string | null): void;
  setOwner(layerId: string, category: LandOwner | null): void;
  setSource(fileId: string, said: Partial<LayerSource>): void;
  repairAddress(layerId: string, position: number, address: string): void;
  placeRow(layerId: string, position: number, at: RdPoint): void;
  refusedRows(layerId: string): Blob | null;
  overlapList(layerId: string): Blob | null;
  /** Reading once more, while building, showed that the file is broken. */
  refuse(layerId: string, problem: FileProblem): void;
  /** Everything that was asked has been opened, read and looked for. */
  settled(): Promise<void>;
  /** Takes in what this device kept. To be called once, before anything else. */
  restore(): Promise<void>;
  /** Lets go of all of them, here and on the device. */
  forget(): void;
  /** Lets go of all of them; the device keeps them for the next time. */
  leave(): Promise<void>;
}
