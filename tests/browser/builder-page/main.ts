/** A bare page round the package builder's worker, until the program has a screen of its own for it. */
import { testLayers } from '../../../tiles/testing/test-layers';
import { buildPackageInWorker } from '../../../tiles/worker/build-package-in-worker';

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}`);
  return found;
}

const across = element('across', HTMLInputElement);
const progress = element('progress', HTMLOutputElement);
const outcome = element('outcome', HTMLOutputElement);
let stop = new AbortController();

element('build', HTMLButtonElement).addEventListener('click', async () => {
  stop = new AbortController();
  const layers = testLayers(across.valueAsNumber);
  const built = await buildPackageInWorker(
    { ...layers, parcels: [...layers.parcels] },
    {
      builtOn: '2026-02-03',
      onProgress: ({ step, done }) => progress.append(`${step} ${done}; `),
      signal: stop.signal,
    },
  );
  outcome.textContent = built.ok ? 'built' : built.problem.name;
  if (!built.ok) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(built.value.file);
  link.download = 'package.zip';
  link.textContent = 'Package';
  document.body.append(link);
});
element('stop', HTMLButtonElement).addEventListener('click', () => stop.abort());
