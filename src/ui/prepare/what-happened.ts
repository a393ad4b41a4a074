import { type Preparation, SERVICE_LAYERS } from '../../services/preparation/preparation';
import { prepareTexts } from '../texts/prepare';

/** What is worth saying aloud of a change, for who does not see the screen: ends of things, not their progress. */
export function whatHappened(before: Preparation, after: Preparation): readonly string[] {
  const texts = prepareTexts.happened;
  const said: string[] = [];
  for (const id of SERVICE_LAYERS) {
    const { name } = prepareTexts.fetch.layers[id];
    const now = after.fetched[id];
    if (now.state === before.fetched[id].state) continue;
    if (now.state === 'ready') said.push(texts.fetched(name, now.features));
    if (now.state === 'failed') said.push(texts.fetchFailed(name));
  }
  for (const { id, name, state } of after.files) {
    if (before.files.find((file) => file.id === id)?.state.name === state.name) continue;
    if (state.name === 'open') said.push(texts.fileOpen(name));
    if (state.name === 'refused') said.push(texts.fileRefused(name));
  }
  if (after.build.name !== before.build.name) {
    if (after.build.name === 'built') said.push(texts.built);
    if (after.build.name === 'failed') said.push(texts.buildFailed);
  }
  return said;
}
