import type { GeoTIFFImage } from 'geotiff';
import { bad, good, type Result } from '../../domain/result';
import type { GridPart } from './correction-grid';
import type { GridProblem } from './grid-problem';

/** Degrees in one unit; PROJ takes seconds of arc when a grid does not say. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1 / 3600,
  'arc-second': 1 / 3600,
  degree: 1,
  radian: 180 / Math.PI,
};
/** IEEE floating point, in TIFF's tag SampleFormat. */
const FLOATS = 3;
const MOST_NODES = 20_000_000;
const PIXEL_IS_AREA = 1;

/**
 * One image of a Geodetic TIFF Grid (PROJ's RFC 4) as nodes with shifts in degrees: which band is which, its unit and sign are taken
 * from its metadata. May throw what the library throws for a damaged file.
 */
export async function gridPartOf(image: GeoTIFFImage): Promise<Result<GridPart, GridProblem>> {
  const [columns, rows] = [image.getWidth(), image.getHeight()];
  const whole = await saidBy(image, null);
  const type = whole.get('TYPE') ?? 'HORIZONTAL_OFFSET';
  if (type !== 'HORIZONTAL_OFFSET') return notUnderstood(`soort ${type}`);
  if (columns < 2 || rows < 2 || columns * rows > MOST_NODES) return notUnderstood(`${columns} × ${rows} punten`);
  const place = placeOf(image);
  if (place === null) return notUnderstood('geen plaats op aarde, of een gedraaide');
  const bands = await bandsOf(image);
  if (!bands.ok) return bands;
  const { latitude, longitude } = bands.value;
  // What is not a float has a scale of its own, and no grid of RD is so.
  if ([latitude, longitude].some(({ sample }) => image.getSampleFormat(sample) !== FLOATS))
    return notUnderstood('gehele getallen');
  const [latitudes, longitudes] = await image.readRasters({
    samples: [latitude.sample, longitude.sample],
    interleave: false,
  });
  if (latitudes === undefined || longitudes === undefined) return notUnderstood('geen twee banden');
  const nothing = image.getGDALNoData();
  return good({
    ...place,
    columns,
    rows,
    latitudeShifts: fromSouth(latitudes, latitude.degrees),
    longitudeShifts: fromSouth(longitudes, longitude.degrees),
  });

  function fromSouth(values: ArrayLike<number>, degrees: number): Float64Array {
    const shifts = new Float64Array(columns * rows);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const value = values[(rows - 1 - row) * columns + column] ?? Number.NaN;
        shifts[row * columns + column] = value === nothing ? Number.NaN : value * degrees;
      }
    return shifts;
  }
}

/** Where the nodes are, degrees; null when that cannot be told. */
function placeOf(image: GeoTIFFImage): Pick<GridPart, 'west' | 'south' | 'stepLongitude' | 'stepLatitude'> | null {
  const scale = numbersOf(image.fileDirectory.getValue('ModelPixelScale'));
  const tie = numbersOf(image.fileDirectory.getValue('ModelTiepoint'));
  const [stepLongitude = 0, stepLatitude = 0] = scale;
  const [column = 0, row = 0, , longitude = Number.NaN, latitude = Number.NaN] = tie;
  if (tie.length !== 6 || !(stepLongitude > 0 && stepLatitude > 0)) return null;
  // The place of a cell is its corner; of a node, which is what PROJ takes when nothing is said, the node itself.
  const inside = image.getGeoKeys()?.GTRasterTypeGeoKey === PIXEL_IS_AREA ? 0.5 : 0;
  const west = longitude + (inside - column) * stepLongitude;
  const north = latitude - (inside - row) * stepLatitude;
  const south = north - (image.getHeight() - 1) * stepLatitude;
  return Number.isFinite(west) && Number.isFinite(south) ? { west, south, stepLongitude, stepLatitude } : null;
}

interface Band {
  readonly sample: number;
  /** In one unit of the band, to the north or the east. */
  readonly degrees: number;
}

/** By what they say they are; of bands that say nothing the first two are latitude and longitude, as PROJ takes them. */
async function bandsOf(
  image: GeoTIFFImage,
): Promise<Result<{ readonly latitude: Band; readonly longitude: Band }, GridProblem>> {
  const count = image.getSamplesPerPixel();
  const all = await Promise.all(Array.from({ length: Math.min(count, 16) }, (_, sample) => saidBy(image, sample)));
  const named = (name: string): number => all.findIndex((said) => said.get('DESCRIPTION') === name);
  const saysNothing = all.every((said) => !said.has('DESCRIPTION'));
  const [north, east] = saysNothing && count >= 2 ? [0, 1] : [named('latitude_offset'), named('longitude_offset')];
  const latitude = bandAt(north);
  if (!latitude.ok) return latitude;
  const longitude = bandAt(east);
  if (!longitude.ok) return longitude;
  return good({ latitude: latitude.value, longitude: longitude.value });

  function bandAt(sample: number): Result<Band, GridProblem> {
    const said = all[sample];
    if (said === undefined) return notUnderstood('geen banden latitude_offset en longitude_offset');
    const unit = said.get('UNITTYPE') ?? '';
    const degrees = UNITS[unit];
    if (degrees === undefined) return notUnderstood(`eenheid ${unit}`);
    const positive = said.get('positive_value') ?? (sample === north ? 'north' : 'east');
    if (positive === (sample === north ? 'north' : 'east')) return good({ sample, degrees });
    if (sample === east && positive === 'west') return good({ sample, degrees: -degrees });
    return notUnderstood(`richting ${positive}`);
  }
}

/** What the whole image, or one band, says of itself. */
async function saidBy(image: GeoTIFFImage, sample: number | null): Promise<ReadonlyMap<string, string>> {
  const said = (await image.getGDALMetadata(sample)) ?? {};
  return new Map(Object.entries(said).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

const numbersOf = (value: unknown): readonly number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>, Number) : [];

const notUnderstood = (detail: string): Result<never, GridProblem> => bad({ name: 'grid-not-understood', detail });
