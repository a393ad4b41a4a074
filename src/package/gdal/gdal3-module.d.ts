declare module 'gdal3.js/build/package/gdal3WebAssembly.js' {
  import type { GdalModule } from './gdal-module';

  const createModule: (options: object) => Promise<GdalModule>;
  export default createModule;
}
