/** A bare page round the readers in a worker, under the program's own policy. */
const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
const outcome = document.getElementById('outcome');
const files = document.getElementById('files');
worker.onmessage = ({ data }: MessageEvent<string>) => outcome?.replaceChildren(data);
files?.addEventListener('change', () => {
  outcome?.replaceChildren();
  if (files instanceof HTMLInputElement) worker.postMessage([...(files.files ?? [])]);
});
