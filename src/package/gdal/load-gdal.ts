import { gdalAssets } from './fetch-gdal-assets';
import type { GdalModule } from './gdal-module';
import { startGdal } from './start-gdal';

let loading: Promise<GdalModule> | null = null;

/**
 * GDAL, loaded at the first call. Throws `SourceFailure` (`file-reader-offline`, `file-reader-unavailable`) when it cannot be had; a failed load
 * can be tried again.
 */
export function loadGdal(): Promise<GdalModule> {
  loading ??= gdalAssets()
    .then(startGdal)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
