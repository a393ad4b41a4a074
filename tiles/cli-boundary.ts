import { basename } from 'node:path';
import type { RdBounds, RdMultiPolygon } from '../src/domain/rd-geometry';
import { filesAt } from './cli-files';
import { loadGdalInNode } from './cli-gdal';
import type { MakeTask } from './cli-options';
import { Stop } from './cli-stop';
import { layerProblemText } from './cli-texts';
import { readBoundary } from './read-boundary';
import { CLI_LIMITS } from './readers/source-file';

/** The outline, RD metres, that parcels of a file are cut to, when the code of the municipality is known ('' when it has none). */
type OutlineFor = (code: string) => RdMultiPolygon;

/** What `--grens` or `--vak` says; null without either. Throws `Stop` when the file is no good. */
export async function outlineGiven({ boundary, layerNames }: MakeTask): Promise<OutlineFor | null> {
  if (boundary === null) return null;
  if (boundary.from === 'box') {
    const outline = boxOutline(boundary.bounds);
    return () => outline;
  }
  const { path } = boundary;
  const files = await filesAt(path);
  if (files === null) throw new Stop(1, `${path} is er niet of is niet te openen.`);
  // Where it is from does not go into the package.
  const source = { source: basename(path), licence: '', referenceDate: '' };
  const read = await readBoundary({ files, source }, layerNames, { limits: CLI_LIMITS, loadGdal: loadGdalInNode });
  if (!read.ok) throw new Stop(1, layerProblemText(basename(path), read.problem));
  return (code) => {
    const outline = read.value.outlineOf(code);
    if (outline === null) throw new Stop(1, `In ${basename(path)} staat geen gemeente met code ${code}.`);
    return outline;
  };
}

const boxOutline = ([minX, minY, maxX, maxY]: RdBounds): RdMultiPolygon => [
  [
    [
      [minX, minY],
      [maxX, minY],
      [maxX, maxY],
      [minX, maxY],
      [minX, minY],
    ],
  ],
];
