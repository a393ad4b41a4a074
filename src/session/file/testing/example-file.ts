import { aLine, aPartner, aPlot, aSession } from '../../../../fixtures/arbitraries/examples';
import type { Plot } from '../../../domain/plot';
import type { Session } from '../../../domain/session';
import type { ReadSession } from '../read-session';
import { readSessionText } from '../read-session-file';
import { writeSessionFile } from '../write-session-file';

type Json = Record<string, unknown>;

export const META = { savedAt: '2026-11-22T16:00:00.000Z' };

/** Two plots and a partner. */
export const example = (): Session =>
  aSession(
    [aPlot({ name: 'De Gouw', programme: [aLine(24, 'zorggeschikt')] }), aPlot({ name: 'Het Hof' })],
    undefined,
    [aPartner('p1')],
  );

export function firstPlot(session: Session): Plot {
  const [plot] = session.plots.values();
  if (!plot) throw new Error('no plot');
  return plot;
}

/** Reads a file that must not be refused. */
export function read(text: string): ReadSession {
  const result = readSessionText(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export const rawFile = (session: Session): Json => JSON.parse(writeSessionFile(session, META));

/** Puts values in places of the example's file named like `plots.0.name`, and reads what became of it. */
export function spoiled(...spots: readonly (readonly [path: string, value: unknown])[]): ReadSession {
  const file = rawFile(example());
  for (const [path, value] of spots) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const place = steps.reduce((node, step) => node[step] as Json, file);
    place[last] = value;
  }
  return read(JSON.stringify(file));
}
