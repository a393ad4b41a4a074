import type { GdalModule } from '../../../src/package/gdal/gdal-module';
import type { SourceFile } from '../source-file';

/** GDAL as this platform has it. */
export interface Gdal {
  readonly module: GdalModule;
  /** Makes files readable below a folder of GDAL's own, without copying them where that can be. */
  mount(files: readonly SourceFile[], folder: string): Promise<void>;
}

/** Loads GDAL (28 MB of WebAssembly) at the first call. Throws `SourceFailure` (`file-reader-unavailable`). */
export type LoadGdal = () => Promise<Gdal>;
