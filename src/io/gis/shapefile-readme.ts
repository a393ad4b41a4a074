import type { Release } from '../../domain/release/release';
import { explanation } from '../explanation';
import type { WriteContext } from '../write-context';
import type { ShapefileLayer } from './shapefile-layer';

/** What a Shapefile cannot say of itself: what its names stand for, what was cut off, and what every file says. */
export function shapefileReadme(
  release: Release,
  { writtenAt }: WriteContext,
  layers: readonly ShapefileLayer[],
): string {
  const lines = [
    'Van bod naar plot: Shapefile in RD (EPSG:28992), tekst in UTF-8.',
    'Een Shapefile kan minder dan een GeoPackage: gebruik liever dat.',
    'Namen van kolommen zijn hoogstens tien tekens, en wat onbekend is, is leeg.',
    '',
    ...layers.flatMap(layerLines),
    ...explanation(release, writtenAt).flatMap(({ heading, lines: said }) => [
      heading,
      ...said.map(({ name, text }) => `  ${name === '' ? '' : `${name}: `}${text}`),
      '',
    ]),
  ];
  // Notepad of older Windows knows no other end of a line.
  return lines.map((line) => `${line}\r\n`).join('');
}

function layerLines({ layer, columns }: ShapefileLayer): readonly string[] {
  const cut = columns.filter((column) => column.cut > 0);
  return [
    `${layer.name}.shp: ${layer.description}`,
    ...columns.map(({ id, short }) => `  ${short.padEnd(12)}${id}`),
    ...cut.map(({ short, cut: rows }) =>
      rows === 1
        ? `  Afgekapt op 254 bytes (eindigt op …): ${short} in 1 rij.`
        : `  Afgekapt op 254 bytes (eindigt op …): ${short} in ${rows} rijen.`,
    ),
    '',
  ];
}
