/** What we use of the emscripten module of gdal3.js: its file system and the few C functions it exports. */
export interface GdalModule {
  readonly FS: {
    mkdir(path: string): void;
    rmdir(path: string): void;
    mount(type: unknown, options: object, path: string): void;
    unmount(path: string): void;
    unlink(path: string): void;
    readFile(path: string): Uint8Array<ArrayBuffer>;
    writeFile(path: string, bytes: Uint8Array): void;
    analyzePath(path: string): { readonly exists: boolean };
    stat(path: string): { readonly size: number };
  };
  readonly MEMFS: unknown;
  readonly WORKERFS: unknown;
  readonly NODEFS: unknown;
  ccall(
    name: string,
    returns: 'number' | 'string' | null,
    types: readonly string[],
    values: readonly unknown[],
  ): unknown;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  setValue(pointer: number, value: number, type: 'i32'): void;
  stringToUTF8(text: string, pointer: number, bytes: number): void;
  lengthBytesUTF8(text: string): number;
}
