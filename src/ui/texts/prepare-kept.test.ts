import { expect, test } from 'vitest';
import { keptLayerText } from './prepare-kept';

test('that a layer stayed is a sentence with its date and the reason', () => {
  const parcels = { layer: 'parcels', referenceDate: '2026-01-31' } as const;
  expect(keptLayerText({ ...parcels, why: { name: 'fetch-failed', problem: { name: 'service-offline' } } })).toBe(
    'De percelen van 31 januari 2026 zijn gebleven, omdat het ophalen van nieuwere niet is gelukt. Er is geen netwerk: maak verbinding en ga verder, wat al is opgehaald blijft bewaard.',
  );
  expect(keptLayerText({ ...parcels, layer: 'areas', why: { name: 'fetch-unfinished' } })).toBe(
    'De wijken en buurten van 31 januari 2026 zijn gebleven, omdat het ophalen van nieuwere nog niet klaar is.',
  );
  expect(keptLayerText({ ...parcels, layer: 'basemap', why: { name: 'fetch-unfinished' } })).toBe(
    'De basiskaart van 31 januari 2026 is gebleven, omdat het ophalen van een nieuwere nog niet klaar is.',
  );
  expect(keptLayerText({ ...parcels, why: { name: 'file-refused', file: 'p.gpkg' } })).toContain(
    'p.gpkg niet te lezen',
  );
});
