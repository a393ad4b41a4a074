import { bad, good, type Result } from '../../domain/result';
import { isRecord, type RawRecord } from './fields';
import { migrate } from './migrations/migrate';
import { type RawSession, type ReadSession, readSession } from './read-session';
import { MAX_SESSION_FILE_BYTES, SESSION_FORMAT, SESSION_VERSION } from './session-file-format';
import type { SessionFileProblem } from './session-file-problem';

/**
 * The gate for a session file: size → parse → migrate → validate → repair with notes. Never throws on what a
 * file can hold; a file that is refused is left as it was.
 */
export async function readSessionFile(file: Blob): Promise<Result<ReadSession, SessionFileProblem>> {
  if (file.size > MAX_SESSION_FILE_BYTES) return tooLarge(file.size);
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return bad({ name: 'file-unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
  return readSessionText(text);
}

/** As `readSessionFile`, for text that is already at hand (a package's `start.json`). */
export function readSessionText(text: string): Result<ReadSession, SessionFileProblem> {
  if (text.length > MAX_SESSION_FILE_BYTES) return tooLarge(text.length);
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (own(file, 'format') !== SESSION_FORMAT) return bad({ name: 'file-not-a-session' });
  const version = own(file, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return bad({ name: 'file-not-a-session' });
  if (version > SESSION_VERSION) return bad({ name: 'file-newer-version', version, supported: SESSION_VERSION });
  return readSession(migrate(rawSession(file), version, SESSION_VERSION));
}

function parse(text: string): Result<RawRecord, SessionFileProblem> {
  let parsed: unknown;
  try {
    // Some editors put a byte order mark before the text.
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Not JSON, or nested deeper than the parser's stack: either way there is nothing to say but that.
    return bad({ name: 'file-not-json' });
  }
  return isRecord(parsed) ? good(parsed) : bad({ name: 'file-not-a-session' });
}

const own = (record: RawRecord, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

const rawSession = (file: RawRecord): RawSession => ({
  header: own(file, 'header'),
  target: own(file, 'target'),
  partners: own(file, 'partners'),
  plots: own(file, 'plots'),
  start: own(file, 'start'),
  plans: own(file, 'plans'),
});

const tooLarge = (bytes: number): Result<never, SessionFileProblem> =>
  bad({ name: 'file-too-large', bytes, maxBytes: MAX_SESSION_FILE_BYTES });
