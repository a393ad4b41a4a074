import { bad, good, type Result } from '../domain/result';
import { download } from './download';

/** Where a file goes: into the file that someone pointed at, or among the downloads. */
export type SaveTarget = { readonly kind: 'file'; readonly handle: PickedFile } | { readonly kind: 'download' };

/** What is used of a file that was picked; `remove` is younger than the rest, and not in every browser. */
export type PickedFile = Pick<FileSystemFileHandle, 'name' | 'getFile' | 'createWritable'> & {
  remove?(): Promise<void>;
};

interface SaveProblem {
  /** The file that was pointed at cannot be written: in use, read-only, disk full, gone. */
  readonly name: 'file-not-written';
  readonly file: string;
}

/** The browser's own dialog for saving; TypeScript's DOM does not know it, because not every browser has it. */
export type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<PickedFile>;

const browserPicker = (): SavePicker | undefined => {
  const { showSaveFilePicker } = globalThis as { readonly showSaveFilePicker?: SavePicker };
  return showSaveFilePicker?.bind(globalThis);
};

/**
 * Asks where a file is to go, in the browser's own dialog, which also asks before it puts one file in the place of another.
 * A browser without such a dialog, or that will not show it, puts it among the downloads. To be called within the click:
 * later no browser shows it.
 *
 * @returns null when the user thought better of it
 */
export async function askWhereToSave(
  suggestedName: string,
  { mime, extension }: { readonly mime: string; readonly extension: string },
  show = browserPicker(),
): Promise<SaveTarget | null> {
  if (!show) return { kind: 'download' };
  // `.rd.geojson` is ours: the dialog wants the ending that tells what kind of file it is.
  const ending = `.${extension.split('.').at(-1)}`;
  // With a parameter (`;charset=utf-8`) it throws.
  const kind = mime.split(';', 1)[0] ?? mime;
  try {
    return { kind: 'file', handle: await show({ suggestedName, types: [{ accept: { [kind]: [ending] } }] }) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    console.warn('The browser did not ask where to save; the file goes among the downloads', error);
    return { kind: 'download' };
  }
}

/** Puts the file there. @param name for among the downloads; a file that was pointed at has its own */
export async function saveTo(target: SaveTarget, file: Blob, name: string): Promise<Result<void, SaveProblem>> {
  if (target.kind === 'download') {
    download(file, name);
    return good(undefined);
  }
  const { handle } = target;
  try {
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
    return good(undefined);
  } catch (error) {
    console.warn('The file could not be written', error);
    await leaveUnwritten(target);
    return bad({ name: 'file-not-written', file: handle.name });
  }
}

/** Nothing comes of it: takes away the empty file that browsers make as soon as someone points at one. */
export async function leaveUnwritten(target: SaveTarget): Promise<void> {
  if (target.kind === 'download') return;
  try {
    const { size } = await target.handle.getFile();
    if (size === 0) await target.handle.remove?.();
  } catch (error) {
    console.warn('An empty file stays behind', error);
  }
}
