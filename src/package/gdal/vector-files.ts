import { bad, good, type Result } from '../../domain/result';
import type { GdalModule } from './gdal-module';
import { withList } from './with-list';

/** What GDAL said when it would not. */
export interface GdalProblem {
  readonly name: 'gdal-refused';
  readonly detail: string;
}

const [OPEN_VECTOR, OPEN_VERBOSE] = [0x04, 0x40];

/** Opens a vector file in GDAL's file system: a pointer, to be closed with `closeVector`. */
export function openVector(
  gdal: GdalModule,
  path: string,
  options: readonly string[] = [],
): Result<number, GdalProblem> {
  gdal.ccall('CPLErrorReset', null, [], []);
  const types = ['string', 'number', 'number', 'number', 'number'];
  const opened = withList(gdal, options, (list) =>
    gdal.ccall('GDALOpenEx', 'number', types, [path, OPEN_VECTOR | OPEN_VERBOSE, 0, list, 0]),
  );
  return pointerOrProblem(gdal, opened);
}

/** Does what `ogr2ogr` does, with its options: writes layers of an opened file to a path in GDAL's file system. */
export function translateVector(
  gdal: GdalModule,
  source: number,
  path: string,
  parameters: readonly string[],
): Result<true, GdalProblem> {
  gdal.ccall('CPLErrorReset', null, [], []);
  const made = withList(gdal, parameters, (list) => {
    const options = gdal.ccall('GDALVectorTranslateOptionsNew', 'number', ['number', 'number'], [list, 0]);
    const sources = gdal._malloc(4);
    gdal.setValue(sources, source, 'i32');
    const types = ['string', 'number', 'number', 'number', 'number', 'number'];
    const output = gdal.ccall('GDALVectorTranslate', 'number', types, [path, 0, 1, sources, options, 0]);
    gdal._free(sources);
    gdal.ccall('GDALVectorTranslateOptionsFree', null, ['number'], [options]);
    return output;
  });
  const written = pointerOrProblem(gdal, made);
  if (!written.ok) return written;
  closeVector(gdal, written.value);
  return good(true);
}

export function closeVector(gdal: GdalModule, pointer: number): void {
  gdal.ccall('GDALClose', null, ['number'], [pointer]);
}

function pointerOrProblem(gdal: GdalModule, pointer: unknown): Result<number, GdalProblem> {
  if (typeof pointer === 'number' && pointer !== 0) return good(pointer);
  const said = String(gdal.ccall('CPLGetLastErrorMsg', 'string', [], []));
  return bad({ name: 'gdal-refused', detail: said.split('\n')[0]?.slice(0, 200) ?? '' });
}
