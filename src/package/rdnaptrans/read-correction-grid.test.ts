import { afterEach, describe, expect, it } from 'vitest';
import { type GridBand, type GridImage, gridTiff } from '../../../fixtures/correction-grid/grid-tiff';
import { madeUpGrid, madeUpGridImage } from '../../../fixtures/correction-grid/made-up-grid';
import { rdToWgs84, setCorrectionGrid } from '../rd-wgs84';
import { gridProblemText } from './grid-problem';
import { readCorrectionGrid } from './read-correction-grid';

afterEach(() => setCorrectionGrid(null));

const image = madeUpGridImage();
const read = (...images: readonly GridImage[]) => readCorrectionGrid(gridTiff(...images).buffer);
/** With its bands otherwise: what they say, or their values. */
const withBands = (change: (band: GridBand, nth: number) => GridBand): GridImage => ({
  ...image,
  bands: image.bands.map(change),
});
const says = (said: (band: GridBand, nth: number) => Record<string, string>): GridImage =>
  withBands((band, nth) => ({ ...band, says: said(band, nth) }));
const times = (factor: number) => (value: number) => value * factor;
/** Where Amersfoort is by this file. */
async function amersfoort(...images: readonly GridImage[]) {
  const grid = await read(...images);
  if (!grid.ok) throw new Error(gridProblemText(grid.problem));
  setCorrectionGrid(grid.value);
  return rdToWgs84([155_000, 463_000]).map((degrees) => degrees.toFixed(9));
}
const AMERSFOORT = ['5.387205946', '52.155171233'];

describe('a correction grid in other words', () => {
  it('is the same with its bands the other way round, with a third one, and in degrees', async () => {
    const [latitude, longitude] = image.bands;
    if (!latitude || !longitude) throw new Error('two bands');
    const accuracy = { says: { DESCRIPTION: 'latitude_offset_accuracy', UNITTYPE: 'metre' }, values: latitude.values };
    expect(await amersfoort(image)).toEqual(AMERSFOORT);
    expect(await amersfoort({ ...image, bands: [accuracy, longitude, latitude] })).toEqual(AMERSFOORT);
    const inDegrees = withBands((band) => ({
      says: { ...band.says, UNITTYPE: 'degree' },
      values: band.values.map(times(1 / 3600)),
    }));
    expect(await amersfoort(inDegrees)).toEqual(AMERSFOORT);
  });

  it('is the same with the west as positive, and when it says nothing of its bands, as PROJ takes it', async () => {
    const west = withBands((band, nth) =>
      nth === 0 ? band : { says: { ...band.says, positive_value: 'west' }, values: band.values.map(times(-1)) },
    );
    expect(await amersfoort(west)).toEqual(AMERSFOORT);
    expect(await amersfoort({ ...says(() => ({})), says: {}, rasterType: null })).toEqual(AMERSFOORT);
  });

  it('may be of cells instead of nodes, and have smaller copies beside it', async () => {
    const half = image.stepLongitude / 2;
    const cells = { ...image, rasterType: 1 as const, west: image.west - half, north: image.north + half };
    const copy = { ...withBands((band) => ({ ...band, values: band.values.map(times(2)) })), subfileType: 1 };
    expect(await amersfoort(cells, copy)).toEqual(AMERSFOORT);
  });
});

describe('a file that is no correction grid of RD', () => {
  const problem = async (file: ArrayBuffer | Promise<{ readonly ok: boolean }>) => {
    const result = file instanceof ArrayBuffer ? await readCorrectionGrid(file) : await file;
    return 'problem' in result ? result.problem : 'none';
  };
  const text = new TextEncoder().encode('<html>404</html>').buffer;

  it('is refused by name when it is empty, no TIFF or cut off', async () => {
    expect(await problem(new ArrayBuffer(0))).toEqual({ name: 'grid-empty' });
    expect(await problem(text)).toMatchObject({ name: 'grid-unreadable' });
    const whole = madeUpGrid();
    for (const share of [0.1, 0.5, 0.99])
      expect(await problem(whole.slice(0, Math.floor(whole.length * share)).buffer)).toMatchObject({
        name: 'grid-unreadable',
      });
  });

  it('is refused when it says what is not understood', async () => {
    const refused = (detail: string) => ({ name: 'grid-not-understood', detail: expect.stringContaining(detail) });
    expect(await problem(read({ ...image, says: { TYPE: 'VELOCITY' } }))).toEqual(refused('soort VELOCITY'));
    expect(await problem(read(says((band) => ({ ...band.says, UNITTYPE: 'metre' }))))).toEqual(
      refused('eenheid metre'),
    );
    expect(await problem(read(says((band) => ({ ...band.says, positive_value: 'up' }))))).toEqual(
      refused('richting up'),
    );
    expect(await problem(read(says(() => ({ DESCRIPTION: 'geoid_undulation' }))))).toEqual(refused('banden'));
    expect(await problem(read({ ...image, bands: image.bands.slice(0, 1) }))).toEqual(refused('banden'));
    expect(await problem(read({ ...image, stepLatitude: 0 }))).toEqual(refused('plaats'));
  });

  it('is refused when it is of another country, or leads metres away', async () => {
    expect(await problem(read({ ...image, west: 4.2 }))).toEqual({ name: 'grid-elsewhere' });
    const wrongSign = withBands((band, nth) => (nth === 1 ? { ...band, values: band.values.map(times(-1)) } : band));
    expect(await problem(read(wrongSign))).toMatchObject({ name: 'grid-for-something-else' });
    const holes = withBands((band) => ({ ...band, values: band.values.map(() => Number.NaN) }));
    expect(await problem(read(holes))).toEqual({ name: 'grid-elsewhere' });
    const metres = gridProblemText({ name: 'grid-for-something-else', metres: 119.73 });
    expect(metres).toBe('dit correctierooster is voor iets anders: het komt 119,7 m verkeerd uit.');
  });
});
