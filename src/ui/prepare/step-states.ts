import { type Preparation, SERVICE_LAYERS } from '../../services/preparation/preparation';
import { formatShare } from '../kit/format';
import { prepareTexts } from '../texts/prepare';
import { layerFits } from './layer-fits';
import { notTaken } from './not-taken';
import { layersOf, misses, whatGoesIn } from './what-goes-in';

export const STEPS = ['place', 'fetch', 'files', 'check', 'build'] as const;
export type StepId = (typeof STEPS)[number];

/** Where a step is, and that in words. */
export interface StepState {
  readonly state: 'todo' | 'busy' | 'attention' | 'done' | 'optional';
  readonly line: string;
}

/** Where each step is. No step waits for another; the lines say what is worth a look. */
export const stepStates = (preparation: Preparation): Readonly<Record<StepId, StepState>> => ({
  place: placeState(preparation),
  fetch: fetchState(preparation),
  files: filesState(preparation),
  check: checkState(preparation),
  build: buildState(preparation),
});

function placeState({ place }: Preparation): StepState {
  const texts = prepareTexts.place;
  if (place === null) return { state: 'todo', line: texts.none };
  return { state: 'done', line: place.by === 'service' ? place.municipality.name : texts.byHandLine(place.name) };
}

function fetchState({ place, fetched }: Preparation): StepState {
  const texts = prepareTexts.fetch;
  const layers = SERVICE_LAYERS.map((id) => ({ id, now: fetched[id] })).filter(
    ({ id, now }) => id !== 'basemap' || now.state !== 'off',
  );
  const moving = layers.find(({ now }) => now.state === 'fetching');
  if (moving?.now.state === 'fetching')
    return {
      state: 'busy',
      line: texts.busy(texts.layers[moving.id].name, formatShare(moving.now.progress?.share ?? 0)),
    };
  const failed = layers.filter(({ now }) => now.state === 'failed').length;
  if (failed > 0) return { state: 'attention', line: texts.failed(failed) };
  const paused = layers.find(({ now }) => now.state === 'paused');
  if (paused)
    return { state: 'attention', line: texts.busy(texts.layers[paused.id].name, texts.state.paused.toLowerCase()) };
  const ready = layers.filter(({ now }) => now.state === 'ready').length;
  if (ready > 0) return { state: 'done', line: texts.ready(ready, layers.length) };
  return place?.by === 'hand' ? { state: 'optional', line: texts.notNeeded } : { state: 'todo', line: texts.none };
}

function filesState(preparation: Preparation): StepState {
  const texts = prepareTexts.files;
  const { files } = preparation;
  if (files.length === 0) return { state: 'optional', line: texts.none };
  const layers = layersOf(preparation).map(({ layer }) => layer);
  const busy =
    files.some(({ state }) => state.name === 'opening') || layers.some(({ reading }) => reading.name === 'reading');
  if (busy) return { state: 'busy', line: texts.some(files.length) };
  const attention =
    files.filter(({ state }) => state.name === 'refused').length +
    layers.filter(
      (layer) =>
        layer.reading.name === 'refused' ||
        (layer.role !== null &&
          (misses(layer) || (layer.reading.name === 'read' && layer.reading.unplaced.length > 0))),
    ).length;
  return attention > 0
    ? { state: 'attention', line: texts.attention(attention) }
    : { state: 'done', line: texts.some(files.length) };
}

function checkState(preparation: Preparation): StepState {
  const texts = prepareTexts.check;
  const reports = layersOf(preparation).flatMap(({ layer: { role, reading } }) =>
    role !== null && reading.name === 'read' ? [reading] : [],
  );
  const { files, fetched } = preparation;
  const states = SERVICE_LAYERS.map((id) => fetched[id].state);
  const left = notTaken(preparation).filter(({ why }) => why !== texts.unused).length;
  const moving =
    states.some((state) => state === 'fetching' || state === 'paused') ||
    files.some(({ state }) => state.name === 'opening') ||
    layersOf(preparation).some(({ layer: { reading } }) => reading.name === 'reading');
  const isEmpty = reports.length === 0 && !states.includes('ready') && left === 0;
  if (isEmpty) return { state: 'todo', line: moving ? texts.busy : texts.none };
  const apart = layerFits(preparation).filter(({ fit }) => fit === 'apart').length;
  if (apart > 0) return { state: 'attention', line: texts.apart(apart) };
  const refused = reports.reduce((sum, { report, unplaced }) => sum + report.refused + unplaced.length, 0);
  if (left > 0) return { state: 'attention', line: texts.notTaken(left) };
  if (refused > 0) return { state: 'attention', line: texts.refused(refused) };
  if (moving) return { state: 'todo', line: texts.busy };
  return { state: 'done', line: reports.length === 0 ? texts.goodFetched : texts.good };
}

function buildState(preparation: Preparation): StepState {
  const texts = prepareTexts.build;
  const { build, place, updates } = preparation;
  switch (build.name) {
    case 'building':
      return { state: 'busy', line: texts.busy };
    case 'built':
      return { state: 'done', line: texts.builtLine(build.bytes) };
    case 'failed':
      return { state: 'attention', line: texts.failedLine };
    case 'idle': {
      if (place === null) return { state: 'todo', line: texts.noPlace };
      const parcels = updates !== null || whatGoesIn(preparation).parts.some(({ part }) => part === 'parcels');
      return { state: 'todo', line: parcels ? texts.ready : texts.notYet };
    }
  }
}
