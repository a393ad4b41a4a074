import { fileProblemText } from '../../package/source/source-texts';
import { type Preparation, SERVICE_LAYERS } from '../../services/preparation/preparation';
import { serviceProblemText } from '../../services/service-problem-text';
import { prepareTexts } from '../texts/prepare';
import { layerTitle } from './layer-fits';
import { layersOf } from './what-goes-in';

/** Something that was brought or asked for and that does not go into the package as a whole, with why. */
export interface NotTaken {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Files and layers of which nothing goes in; rows are counted in the reports of layers that were read. */
export function notTaken(preparation: Preparation): readonly NotTaken[] {
  const { files, fetched } = preparation;
  const texts = prepareTexts.check;
  const refusedFiles = files.flatMap(({ id, name, state }) =>
    state.name === 'refused' ? [{ id, title: name, why: fileProblemText(state.problem) }] : [],
  );
  const layers = layersOf(preparation).flatMap((each): readonly NotTaken[] => {
    const { id, role, reading } = each.layer;
    const title = layerTitle(each);
    if (reading.name === 'refused') return [{ id, title, why: fileProblemText(reading.problem) }];
    return role === null ? [{ id, title, why: texts.unused }] : [];
  });
  const services = SERVICE_LAYERS.flatMap((layer) => {
    const now = fetched[layer];
    const { name } = prepareTexts.fetch.layers[layer];
    return now.state === 'failed' ? [{ id: layer, title: name, why: serviceProblemText(now.problem) }] : [];
  });
  return [...refusedFiles, ...layers, ...services];
}
