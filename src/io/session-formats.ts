import type { Session } from '../domain/session';
import { startSession } from '../domain/start-session';
import { writeSessionFile } from '../session/file/write-session-file';

/** Makes the text of a file. */
type WriteFile = (session: Session, context: { /** ISO date-time. */ readonly writtenAt: string }) => string;

export type SessionFormatId = 'session' | 'bid' | 'start' | 'start-only';

/** A file that holds the whole session, and so is for the gemeente alone, or for who makes a bid; what it is called stands in `src/ui/texts/export-formats.ts`. */
export interface SessionFormat {
  readonly id: SessionFormatId;
  /** Without a dot; may hold a suffix that tells two files of one kind apart. */
  readonly extension: string;
  readonly mime: string;
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

/** The kinds of session file, in the order of the dialog. */
export const SESSION_FORMATS: readonly SessionFormat[] = [
  {
    id: 'session',
    extension: 'sessie.json',
    mime: 'application/json',
    loadWriter: async () => (session, context) => writeSessionFile(session, { savedAt: context.writtenAt }),
  },
  {
    id: 'bid',
    extension: 'bod.sessie.json',
    mime: 'application/json',
    bringsBack: true,
    loadWriter: async () => writeBid,
  },
  {
    id: 'start',
    extension: 'start.zip',
    mime: 'application/zip',
    handsOut: true,
    withPackage: true,
    loadWriter: async () => writeStart,
  },
  {
    id: 'start-only',
    extension: 'start.sessie.json',
    mime: 'application/json',
    handsOut: true,
    loadWriter: async () => writeStart,
  },
];

/** Without the plans that came in with lists: a merge leaves the starting balance as it is, and they may not be for everyone. */
const writeBid: WriteFile = (session, context) =>
  writeSessionFile({ ...session, plans: new Map() }, { savedAt: context.writtenAt });

const writeStart: WriteFile = (session, context) => {
  if (!session.start) throw new Error('A session is handed out before its starting file is written');
  return writeSessionFile(startSession(session.start), { savedAt: context.writtenAt });
};
