import { expect, test } from 'vitest';
import type { PreparedFile } from '../../services/preparation/preparation';
import { notTaken } from './not-taken';
import { stepStates } from './step-states';
import { CARE_LIST, EMPTY_PREPARATION, REFUSED_FILE, SOME_SOURCES, someLayer } from './testing/samples';

const abroad = (role: 'care' | null): PreparedFile => ({
  id: 'file-abroad',
  source: { source: 'belgie.geojson', licence: 'onbekend', referenceDate: '2026-11-02' },
  name: 'belgie.geojson',
  bytes: 300,
  state: {
    name: 'open',
    layers: [
      someLayer({
        id: 'layer-abroad',
        role,
        reading: { name: 'refused', problem: { name: 'file-abroad', country: 'België' } },
      }),
    ],
  },
});
const WHY = 'De coördinaten liggen in België, niet in Nederland.';

test('a file that cannot be read, and a layer that is refused, are listed with why, with a role and without', () => {
  for (const role of ['care', null] as const)
    expect(notTaken({ ...EMPTY_PREPARATION, files: [REFUSED_FILE, abroad(role)] })).toEqual([
      { id: 'file-refused', title: 'notitie zorg en wonen.pdf', why: expect.stringMatching(/\.$/) },
      { id: 'layer-abroad', title: 'belgie.geojson', why: WHY },
    ]);
});

test('a layer that the user leaves aside, and one that could not be fetched, are told too', () => {
  const problem = { name: 'service-offline' } as const;
  const fetched = { ...SOME_SOURCES, areas: { state: 'failed', problem, progress: null } as const };
  const unused: PreparedFile = {
    ...REFUSED_FILE,
    state: { name: 'open', layers: [someLayer({ id: 'unused' })] },
  };
  expect(notTaken({ ...EMPTY_PREPARATION, fetched, files: [unused, CARE_LIST] }).map(({ title }) => title)).toEqual([
    'notitie zorg en wonen.pdf',
    'Wijken en buurten',
  ]);
});

test('a layer that is refused asks for a look, at the files and at what was checked', () => {
  const states = stepStates({ ...EMPTY_PREPARATION, files: [abroad(null)] });
  expect(states.files).toEqual({ state: 'attention', line: '1 punt vraagt aandacht' });
  expect(states.check).toEqual({ state: 'attention', line: '1 laag of bestand niet overgenomen' });
});
