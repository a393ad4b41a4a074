import { describe, expect, it } from 'vitest';
import { readCliOptions } from './cli-options';

const wrong = (...parameters: string[]): string => {
  try {
    return `accepted: ${JSON.stringify(readCliOptions(parameters))}`;
  } catch (error) {
    return error instanceof Error ? `${'exitCode' in error ? error.exitCode : ''} ${error.message}` : String(error);
  }
};
const FILES = ['--naam', 'X', '--percelen', 'p.gpkg', '--uit', 'x.zip'];
const SERVICES = ['--gemeente', 'X', '--uit', 'x.zip'];

describe('parameters of the command', () => {
  it('say where the municipality comes from', () => {
    expect(readCliOptions(SERVICES)).toMatchObject({
      name: 'make',
      place: { from: 'services', name: 'X', folder: 'x.zip.werk' },
      parcels: null,
      lookUp: true,
      withBasemap: false,
    });
    expect(readCliOptions([...SERVICES, '--basiskaart'])).toMatchObject({ withBasemap: true });
    expect(readCliOptions([...SERVICES, '--zorg', 'z.csv', '--werkmap', 'w'])).toMatchObject({
      place: { folder: 'w' },
      care: 'z.csv',
    });
    expect(readCliOptions([...FILES, '--code', 'GM0193'])).toMatchObject({
      place: { from: 'files', name: 'X', code: 'GM0193', fictional: false },
      lookUp: false,
    });
  });

  it('say where the correction grid may come from', () => {
    expect(readCliOptions(FILES)).toMatchObject({ grid: { from: 'kept' } });
    expect(readCliOptions([...FILES, '--correctierooster-ophalen'])).toMatchObject({ grid: { from: 'services' } });
    expect(readCliOptions(SERVICES)).toMatchObject({ grid: { from: 'services' } });
    expect(readCliOptions([...SERVICES, '--correctierooster', 'g.tif'])).toMatchObject({
      grid: { from: 'file', path: 'g.tif' },
    });
    expect(wrong(...FILES, '--correctierooster', 'g.tif', '--correctierooster-ophalen')).toContain('niet allebei');
  });

  it('say what the parcels are cut to', () => {
    expect(readCliOptions(FILES)).toMatchObject({ boundary: null });
    expect(readCliOptions([...FILES, '--grens', 'g.gpkg'])).toMatchObject({
      boundary: { from: 'file', path: 'g.gpkg' },
    });
    expect(readCliOptions([...FILES, '--vak', '150000, 500000.5,160000,510000'])).toMatchObject({
      boundary: { from: 'box', bounds: [150_000, 500_000.5, 160_000, 510_000] },
    });
    expect(readCliOptions([...SERVICES, '--percelen', 'p.gpkg', '--grens', 'g.gpkg'])).toMatchObject({
      boundary: { from: 'file' },
    });
  });

  it('say where the files are from, each its own', () => {
    const own = ['--zorg', 'z.csv', '--laag', 'Plannen=p.gpkg'];
    const said = ['--bron', 'Kadaster (a=b)', '--bron', 'zorg=Afdeling Wonen', '--licentie', 'zorg=CC0'];
    expect(readCliOptions([...FILES, ...own, ...said, '--peildatum', 'Plannen=2026-01-31'])).toMatchObject({
      said: {
        parcels: { source: 'Kadaster (a=b)' },
        care: { source: 'Afdeling Wonen', licence: 'CC0' },
        Plannen: { referenceDate: '2026-01-31' },
      },
    });
  });

  it('say whether addresses may be looked up', () => {
    expect(readCliOptions([...FILES, '--adressen-opzoeken'])).toMatchObject({ lookUp: true });
    expect(readCliOptions([...FILES, '--diensten', 'http://localhost:1'])).toMatchObject({ lookUp: true });
  });

  it.each([
    [['--onzin'], 'De optie --onzin bestaat niet.'],
    [[...FILES, 'nog iets'], 'nog hoort bij geen optie'],
    [['--naam', '--uit', 'x.zip'], 'Achter --naam hoort een waarde'],
    [[...FILES, '--naam'], 'Achter --naam hoort een waarde'],
    [[...FILES, '--fictief=ja'], 'Achter --fictief hoort niets'],
    [[...FILES, '--code', 'GM99'], '--code is van de vorm GM0193: GM en vier cijfers. GM99 is dat niet'],
    [['--naam', 'X'], 'Geef --gemeente en --uit op'],
    [['--gemeente', 'X'], 'Geef --gemeente en --uit op'],
    [[...SERVICES, '--naam', 'Y'], 'laat --naam, --code en --fictief weg'],
    [[...SERVICES, '--bron', 'Kadaster'], '--bron gaat over een eigen bestand, en voor Kadaster is er geen opgegeven'],
    [[...FILES, '--licentie', 'zorg=CC0'], 'voor zorg=CC0 is er geen opgegeven'],
    [[...FILES, '--zorg', 'z.csv', '--peildatum', 'zorg=gisteren'], '--peildatum is van de vorm'],
    [[...FILES, '--werkmap', 'w'], '--werkmap hoort bij --gemeente'],
    [[...FILES, '--basiskaart'], '--basiskaart hoort bij --gemeente'],
    [[...FILES, '--code', '193'], '--code is van de vorm GM0193'],
    [[...FILES, '--peildatum', '31-1-2026'], '--peildatum is van de vorm'],
    [[...FILES, '--grens', 'g.gpkg', '--vak', '150000,500000,160000,510000'], 'niet allebei'],
    [[...SERVICES, '--grens', 'g.gpkg'], 'knippen uit het bestand van --percelen'],
    [[...FILES, '--vak', '160000,500000,150000,510000'], '--vak is van de vorm'],
    [[...FILES, '--vak', '5.1,52.1,5.2,52.2'], '--vak is van de vorm'],
    [[...FILES, '--vak', '150000,500000,160000'], '--vak is van de vorm'],
    [[...FILES, '--vak', '150000,500000,160000,510000,1'], '--vak is van de vorm'],
    [[...FILES, '--vak', '150000,,160000,510000'], '--vak is van de vorm'],
    [[...FILES, '--laag', 'zonder'], '--laag is van de vorm naam=BESTAND'],
    [[...FILES, '--laag', 'care=a.csv'], 'De naam care is al in gebruik'],
    [[...FILES, '--laag', 'a=a.csv', '--laag', 'a=b.csv'], 'De naam a is al in gebruik'],
  ])('%j are wrong use: a sentence that says so', (parameters, text) => {
    expect(wrong(...parameters)).toMatch(/^2 .*\.$/);
    expect(wrong(...parameters)).toContain(text);
  });
});
