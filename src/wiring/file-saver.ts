import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { askWhereToSave, leaveUnwritten, type SaveTarget, saveTo } from './save-target';
import type { Wires } from './wires';

interface FileToSave {
  /** What it is called, unless the user calls it otherwise. */
  readonly name: string;
  readonly mime: string;
  readonly extension: string;
  /** What is to be minded about the file, said with the message that it was saved; null for nothing. */
  mind?(): Promise<string | null>;
  /** Makes it, and says on the screen what went wrong; null when no file comes of it. */
  make(): Promise<Blob | null>;
}

/** Saves what the export dialog makes, where the user says or among the downloads. */
export interface FileSaver {
  /** Asks where the file goes, makes it, puts it there and says so. To be called within the click. */
  askAndSave(file: FileToSave): Promise<void>;
  /** Among the downloads, without asking. */
  download(file: FileToSave): Promise<void>;
}

export function fileSaver({ notice }: Pick<Wires, 'notice'>): FileSaver {
  let asking = false;
  const save = async (target: SaveTarget, { name, make, mind }: FileToSave): Promise<void> => {
    const file = await make();
    if (!file) return leaveUnwritten(target);
    const saved = await saveTo(target, file, name);
    if (!saved.ok) notice('problem', problemText(saved.problem));
    else {
      const said = target.kind === 'file' ? wiringTexts.saved(target.handle.name) : wiringTexts.exported(name);
      const minded = await mind?.();
      notice('info', minded ? `${said} ${minded}` : said);
    }
  };
  return {
    download: (file) => save({ kind: 'download' }, file),
    async askAndSave(file) {
      // Of a second click no browser shows a second dialog.
      if (asking) return;
      asking = true;
      const target = await askWhereToSave(file.name, file).finally(() => {
        asking = false;
      });
      if (target) await save(target, file);
    },
  };
}
