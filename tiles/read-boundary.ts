import type { RdMultiPolygon } from '../src/domain/rd-geometry';
import { bad, good, type Result } from '../src/domain/result';
import { type FileProblem, SourceFailure } from '../src/package/source/file-problem';
import { type LayerFile, openLayers } from './read-own-files';
import { placerFor } from './readers/crs/find-crs';
import type { OpenOptions, RawFeature, RawProperties } from './readers/file-layer';
import { readPolygons } from './readers/geometry/read-polygons';
import { textOf } from './readers/text-of';

/** What parcels are cut to: a file of one or more polygons, which may be those of many municipalities. */
interface Boundary {
  /**
   * The outline, RD metres: of a file that has CBS codes of municipalities those polygons that have this code, else all of them. null when
   * none has it.
   * @param code `GM0193`; '' for all
   */
  outlineOf(code: string): RdMultiPolygon | null;
}

/**
 * Reads a boundary. Problems: those of reading, `file-without-geometry`, `file-wrong-geometry`, and `file-boundary-unreadable` for a row
 * that is no polygon: without it the boundary would be another one.
 */
export async function readBoundary(
  file: LayerFile,
  layerNames: readonly string[],
  options: OpenOptions,
): Promise<Result<Boundary, FileProblem>> {
  const opened = await openLayers(file, layerNames, /grens|gemeente|boundar/i, false, options);
  if (!opened.ok) return opened;
  const [only] = opened.value;
  if (only === undefined) return bad({ name: 'file-without-layers' });
  const { crs, kinds } = only.survey;
  if (crs === null) return bad({ name: 'file-without-geometry' });
  if (!kinds.includes('polygon') && !kinds.includes('collection'))
    return bad({ name: 'file-wrong-geometry', found: kinds, needed: 'vlakken' });
  const place = placerFor(crs);
  const parts: Part[] = [];
  let row = 0;
  const take = (feature: RawFeature): boolean => {
    row += 1;
    const shape = readPolygons(feature, place);
    if (shape.ok) parts.push({ codes: codesIn(feature.properties), geometry: shape.geometry });
    return shape.ok;
  };
  try {
    for await (const batch of only.layer.features())
      if (!batch.every(take)) return bad({ name: 'file-boundary-unreadable', row });
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
  return good({ outlineOf: (code) => outlineOf(parts, code) });
}

interface Part {
  /** CBS codes of municipalities among its attributes, in whichever columns. */
  readonly codes: readonly string[];
  readonly geometry: RdMultiPolygon;
}

const codesIn = (properties: RawProperties): readonly string[] =>
  Object.values(properties)
    .map((value) => textOf(value).toUpperCase())
    .filter((text) => /^GM\d{4}$/.test(text));

function outlineOf(parts: readonly Part[], code: string): RdMultiPolygon | null {
  const isCoded = code !== '' && parts.some(({ codes }) => codes.length > 0);
  const wanted = isCoded ? parts.filter(({ codes }) => codes.includes(code)) : parts;
  return wanted.length === 0 ? null : wanted.flatMap(({ geometry }) => geometry);
}
