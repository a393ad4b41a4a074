import type { GdalModule } from './gdal-module';

/** Runs with a C list of texts in GDAL's memory, as its functions take their options. */
export function withList<Value>(gdal: GdalModule, texts: readonly string[], run: (list: number) => Value): Value {
  const pointers = texts.map((text) => {
    const bytes = gdal.lengthBytesUTF8(text) + 1;
    const pointer = gdal._malloc(bytes);
    gdal.stringToUTF8(text, pointer, bytes);
    return pointer;
  });
  const list = gdal._malloc(4 * (pointers.length + 1));
  for (const [at, pointer] of [...pointers, 0].entries()) gdal.setValue(list + 4 * at, pointer, 'i32');
  try {
    return run(list);
  } finally {
    for (const pointer of [...pointers, list]) gdal._free(pointer);
  }
}
