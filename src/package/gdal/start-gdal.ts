import createModule from 'gdal3.js/build/package/gdal3WebAssembly.js';
import { SourceFailure } from '../source/file-problem';
import type { GdalModule } from './gdal-module';

/** The two files beside GDAL's program. */
export interface GdalAssets {
  readonly wasm: ArrayBuffer;
  /** Its tables: coordinate systems and GML schemas. */
  readonly data: ArrayBuffer;
}

/**
 * Starts gdal3.js's WebAssembly module itself, without the package's wrapper: that one takes over the worker's messages,
 * fetches by paths of its own and cannot give coordinates out unrounded. Needs no eval, so it runs under
 * `script-src 'self' 'wasm-unsafe-eval'`. What GDAL says goes nowhere: errors are asked for where they matter.
 */
export async function startGdal({ wasm, data }: GdalAssets): Promise<GdalModule> {
  try {
    const module: GdalModule = await createModule({
      wasmBinary: wasm,
      getPreloadedPackage: () => data,
      // Called for both files although they are given; the names are never fetched.
      locateFile: (name: string) => name,
      print: () => undefined,
      printErr: () => undefined,
      preRun: [
        ({ ENV }: { readonly ENV: Record<string, string> }) => {
          Object.assign(ENV, {
            PROJ_LIB: '/usr/share/proj',
            GDAL_DATA: '/usr/share/gdal',
            // Not beside a user's file, which may not be written to.
            OGR_SQLITE_JOURNAL: 'OFF',
            GDAL_NUM_THREADS: '0',
            // Without its schema GDAL guesses: identifications would become numbers and lose their leading zeros.
            GML_FIELDTYPES: 'ALWAYS_STRING',
          });
        },
      ],
    });
    module.ccall('GDALAllRegister', null, [], []);
    return module;
  } catch (error) {
    throw new SourceFailure({
      name: 'file-reader-unavailable',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
