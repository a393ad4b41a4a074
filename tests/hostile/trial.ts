import type { Session } from '../../src/domain/session';
import { readSessionFile } from '../../src/session/file/read-session-file';
import { writeSessionFile } from '../../src/session/file/write-session-file';
import { problemText } from '../../src/ui/texts/problems';
import { brokenPromises } from './broken-promises';

/** Longer than this nobody waits for a file to open. */
const MOST_MS = 2_000;

/** What a damaged file can be made to reach by way of `__proto__`. */
const prototypesNow = (): string =>
  [Object.prototype, Array.prototype, String.prototype].map((it) => Object.getOwnPropertyNames(it).join()).join(';');

const PROTOTYPES = prototypesNow();

/**
 * Opens a file as the program does and gives the name of the problem, or 'read'.
 *
 * @throws when it took too long, was refused without a sentence, or gave a session that is none: the message says what
 */
export async function opening(file: string | BlobPart[]): Promise<string> {
  const blob = new Blob(typeof file === 'string' ? [file] : file);
  // Processor time: on a busy machine the clock says nothing about the program.
  const before = process.cpuUsage();
  const read = await readSessionFile(blob);
  const spent = process.cpuUsage(before);
  const spentMs = (spent.user + spent.system) / 1000;
  if (spentMs > MOST_MS) throw new Error(`took ${Math.round(spentMs)} ms`);
  if (prototypesNow() !== PROTOTYPES || 'polluted' in {}) throw new Error('changed a prototype');
  if (!read.ok) {
    const sentence = problemText(read.problem);
    if (!/^[A-Z][^\n]{20,400}\.$/.test(sentence) || /undefined|\[object/.test(sentence))
      throw new Error(`${read.problem.name} has no sentence: ${sentence}`);
    return read.problem.name;
  }
  const broken = brokenPromises(read.value.session);
  if (broken.length > 0)
    throw new Error(`gave a session of which it is not so that ${[...new Set(broken)].join('; ')}`);
  return 'read';
}

/** A session that was let in once comes through the gate again as it is. @throws when it does not */
export async function staysAsItIs(session: Session): Promise<void> {
  const text = writeSessionFile(session, { savedAt: '2026-11-22T16:00:00.000Z' });
  const again = await readSessionFile(new Blob([text]));
  if (!again.ok) throw new Error(`written again, it is refused: ${again.problem.name}`);
  const [note] = again.value.notes;
  if (note) throw new Error(`written again, it is repaired again: ${JSON.stringify(note)}`);
}
