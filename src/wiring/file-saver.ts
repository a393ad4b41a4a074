import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { askWhereToSave, leaveUnwritten, type SaveTarget, saveTo } from './save-target';
import type { Wires } from './wires';

/** Saves what the export dialog makes, where the user says or among the downloads. */
export interface FileSaver {
  /**
   * Asks where the file goes, to be called within the click. null when there is nothing to do: the user thought better of
   * it, or is already being asked.
   */
  ask(name: string, format: { readonly mime: string; readonly extension: string }): Promise<SaveTarget | null>;
  /** Puts it there, and says on the screen what came of it. */
  put(target: SaveTarget, file: Blob, name: string): Promise<void>;
  /** No file comes of it. */
  leave(target: SaveTarget): Promise<void>;
}

export function fileSaver({ notice }: Pick<Wires, 'notice'>): FileSaver {
  let asking = false;
  return {
    async ask(name, format) {
      // Of a second click no browser shows a second dialog.
      if (asking) return null;
      asking = true;
      try {
        return await askWhereToSave(name, format);
      } finally {
        asking = false;
      }
    },
    async put(target, file, name) {
      const saved = await saveTo(target, file, name);
      if (!saved.ok) notice('problem', problemText(saved.problem));
      else if (target.kind === 'file') notice('info', wiringTexts.saved(target.handle.name));
      else notice('info', wiringTexts.exported(name));
    },
    leave: leaveUnwritten,
  };
}
