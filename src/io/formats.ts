import type { Session } from '../domain/session';
import { startSession } from '../domain/start-session';
import { writeSessionFile } from '../session/file/write-session-file';
import type { WriteContext } from './write-context';

/** Makes the text of a file. */
type WriteFile = (session: Session, context: WriteContext) => string;

export type ExportFormatId = 'gis-wgs84' | 'gis-rd' | 'session' | 'bid' | 'start' | 'start-only';

/** A kind of file that goes out; what it is called stands in `src/ui/texts/export-formats.ts`. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  /** Without a dot; may hold a suffix that tells two files of one kind apart. */
  readonly extension: string;
  readonly mime: string;
  /** True when the file holds the whole session whatever the audience: then it is for the gemeente alone. */
  readonly wholeSession: boolean;
  /** True for what a partner sends back: its whole session, under the name of the partner. */
  readonly bringsBack?: true;
  /** True for what partners begin their bid from: it goes out as it was when the session was first handed out. */
  readonly handsOut?: true;
  /** True when the gemeentepakket goes along: then the file is a zip that holds both. */
  readonly withPackage?: true;
  /**
   * Fetches what writes it, so that writers stay out of the program's first load; rejects when it cannot be fetched.
   * The session file's is there from the start: it must still go out when something else has failed.
   */
  loadWriter(): Promise<WriteFile>;
}

/** Every kind of file that this program writes, in the order of the dialog. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'gis-wgs84',
    extension: 'geojson',
    mime: 'application/geo+json',
    wholeSession: false,
    loadWriter: async () => (await import('./geojson/write-geojson')).writeGeoJson,
  },
  {
    id: 'gis-rd',
    extension: 'rd.geojson',
    mime: 'application/geo+json',
    wholeSession: false,
    loadWriter: async () => (await import('./geojson/write-geojson')).writeRdGeoJson,
  },
  {
    id: 'session',
    extension: 'sessie.json',
    mime: 'application/json',
    wholeSession: true,
    loadWriter: async () => (session, context) => writeSessionFile(session, { savedAt: context.writtenAt }),
  },
  {
    id: 'bid',
    extension: 'bod.sessie.json',
    mime: 'application/json',
    wholeSession: true,
    bringsBack: true,
    loadWriter: async () => (session, context) => writeSessionFile(session, { savedAt: context.writtenAt }),
  },
  {
    id: 'start',
    extension: 'start.zip',
    mime: 'application/zip',
    wholeSession: true,
    handsOut: true,
    withPackage: true,
    loadWriter: async () => writeStart,
  },
  {
    id: 'start-only',
    extension: 'start.sessie.json',
    mime: 'application/json',
    wholeSession: true,
    handsOut: true,
    loadWriter: async () => writeStart,
  },
];

const writeStart: WriteFile = (session, context) => {
  if (!session.start) throw new Error('A session is handed out before its starting file is written');
  return writeSessionFile(startSession(session.start), { savedAt: context.writtenAt });
};
