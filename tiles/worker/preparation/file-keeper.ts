import type { HeldFile } from './held-file';
import type { FileMarks, KeptFile } from './kept-files';
import type { PreparationStore } from './preparation-store';

/** Keeps the files that were brought on this device, with what was said of them, so that a reload takes nothing away. */
export interface FileKeeper {
  /** Calls `onRefused` when this device has no room for it; the file is in memory only then. */
  add(file: HeldFile, onRefused: () => void): void;
  /** Roles, columns, names and places of its layers; kept when they changed. */
  mark(file: HeldFile): void;
  /** It is being read, for the so manieth time: whoever starts again knows what happened. */
  begins(fileId: string, unfinished: number): void;
  remove(fileId: string): void;
  /** What was kept, in the order in which it came. */
  restore(): Promise<readonly { readonly file: KeptFile; readonly marks: FileMarks }[]>;
  clear(): void;
  /** Everything was written. */
  settled(): Promise<void>;
}

type FileStore = Pick<
  PreparationStore,
  'readFiles' | 'writeFile' | 'removeFile' | 'readMarks' | 'writeMarks' | 'clearFiles'
>;

/** One thing after the other: what is written late must not outlive what cleared it. */
export function createFileKeeper(store: FileStore): FileKeeper {
  let queue: Promise<void> = Promise.resolve();
  let order = 0;
  const kept = new Set<string>();
  const marked = new Map<string, string>();
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue.then(work);
  };
  const write = (id: string, marks: FileMarks): void => {
    const words = JSON.stringify(marks);
    if (!kept.has(id) || marked.get(id) === words) return;
    marked.set(id, words);
    // It may be gone by then.
    enqueue(async () => (kept.has(id) ? store.writeMarks(id, marks) : undefined));
  };
  return {
    add({ id, name, bytes, ownSource, parts }, onRefused) {
      order += 1;
      const file: KeptFile = {
        id,
        name,
        bytes,
        order,
        ownSource,
        parts: parts.map(({ name, blob }) => ({ name, blob })),
      };
      kept.add(id);
      enqueue(async () => {
        if (!kept.has(id) || (await store.writeFile(file))) return;
        kept.delete(id);
        onRefused();
      });
    },
    mark: ({ id, source, layers }) =>
      write(id, {
        unfinished: 0,
        source,
        layers: layers.map(({ layer, role, chosen, colourBy, title, owner, placed }) => ({
          name: layer.name,
          role,
          chosen,
          colourBy,
          title,
          owner,
          placed,
        })),
      }),
    begins(id, unfinished) {
      enqueue(async () => {
        if (kept.has(id)) await store.writeMarks(id, { ...(await store.readMarks(id)), unfinished });
      });
    },
    remove(id) {
      kept.delete(id);
      marked.delete(id);
      enqueue(() => store.removeFile(id));
    },
    async restore() {
      const files = [...(await store.readFiles())].sort((a, b) => a.order - b.order);
      order = files.at(-1)?.order ?? 0;
      for (const { id } of files) kept.add(id);
      return Promise.all(files.map(async (file) => ({ file, marks: await store.readMarks(file.id) })));
    },
    clear() {
      kept.clear();
      marked.clear();
      enqueue(() => store.clearFiles());
    },
    async settled() {
      for (let before: Promise<void> | null = null; before !== queue; ) {
        before = queue;
        await queue;
      }
    },
  };
}
