import { KEEPABLE_LAYERS, type KeepableLayer, type KeptLayer, type Preparation } from './preparation';

/**
 * Layers that stay as they are in the package that is brought up to date although something newer was asked for: the fetching failed
 * or is not done, or the file could not be read. Nobody should take them for new.
 */
export function keptLayers(preparation: Pick<Preparation, 'fetched' | 'files' | 'updates'>): readonly KeptLayer[] {
  return KEEPABLE_LAYERS.flatMap((layer) => {
    const referenceDate = preparation.updates?.referenceDates?.[layer];
    const why = referenceDate === undefined ? null : whyKept(preparation, layer);
    return referenceDate === undefined || why === null ? [] : [{ layer, referenceDate, why }];
  });
}

function whyKept(
  { fetched, files }: Pick<Preparation, 'fetched' | 'files'>,
  layer: KeepableLayer,
): KeptLayer['why'] | null {
  const own = files.flatMap(({ name, state }) =>
    state.name === 'open'
      ? state.layers.filter(({ role }) => role === layer).map((each) => ({ ...each, file: name }))
      : [],
  );
  if (own.some(({ reading }) => reading.name === 'read' || reading.name === 'reading')) return null;
  const now = fetched[layer];
  if (now.state === 'ready') return null;
  if (now.state === 'failed') return { name: 'fetch-failed', problem: now.problem };
  if (now.state !== 'off') return { name: 'fetch-unfinished' };
  const [refused] = own.filter(({ reading }) => reading.name === 'refused');
  return refused === undefined ? null : { name: 'file-refused', file: refused.file };
}
