import { expect, test, vi } from 'vitest';
import { askWhereToSave, leaveUnwritten, type PickedFile, type SavePicker, saveTo } from './save-target';

const LIST = { mime: 'text/csv;charset=utf-8', extension: 'plots.csv' };

/** A file on a disk, of which the test says what is wrong with it. */
function aFile({ full = false } = {}) {
  const disk = { content: '', removed: false };
  const handle: PickedFile = {
    name: 'gekozen.csv',
    getFile: async () => new File([disk.content], 'gekozen.csv'),
    createWritable: async () => {
      if (full) throw new DOMException('disk full', 'QuotaExceededError');
      return {
        write: async (file: Blob) => {
          disk.content = await file.text();
        },
        close: async () => undefined,
      } as unknown as FileSystemWritableFileStream;
    },
    remove: async () => {
      disk.removed = true;
    },
  };
  return { disk, handle };
}

test('the browser asks where to save, under our name and with the ending of the kind of file', async () => {
  const { disk, handle } = aFile();
  const show = vi.fn<SavePicker>(async () => handle);
  const target = await askWhereToSave('markerwaard.plots.csv', LIST, show);
  expect(show).toHaveBeenCalledExactlyOnceWith({
    suggestedName: 'markerwaard.plots.csv',
    types: [{ accept: { 'text/csv': ['.csv'] } }],
  });
  expect(target && (await saveTo(target, new Blob(['a;b']), 'x'))).toEqual({ ok: true, value: undefined });
  expect(disk).toEqual({ content: 'a;b', removed: false });
});

test('who thinks better of it gets no file', async () => {
  const show = () => Promise.reject(new DOMException('', 'AbortError'));
  expect(await askWhereToSave('x.csv', LIST, show)).toBeNull();
});

test('a browser that does not ask, or will not, puts it among the downloads', async () => {
  expect(await askWhereToSave('x.csv', LIST, undefined)).toEqual({ kind: 'download' });
  vi.spyOn(console, 'warn').mockReturnValue();
  const show = () => Promise.reject(new DOMException('', 'SecurityError'));
  expect(await askWhereToSave('x.csv', LIST, show)).toEqual({ kind: 'download' });
});

test('a file that cannot be written is a problem with its name, and leaves nothing empty behind', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { disk, handle } = aFile({ full: true });
  const written = await saveTo({ kind: 'file', handle }, new Blob(['a']), 'x');
  expect(written).toEqual({ ok: false, problem: { name: 'file-not-written', file: 'gekozen.csv' } });
  expect(disk.removed).toBe(true);
});

test('a file that holds something is not taken away', async () => {
  const { disk, handle } = aFile();
  disk.content = 'van een ander';
  await leaveUnwritten({ kind: 'file', handle });
  expect(disk.removed).toBe(false);
});
