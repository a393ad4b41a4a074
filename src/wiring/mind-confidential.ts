import type { ReleaseChoice } from '../domain/release/release';
import { loadPart } from './load-part';
import type { Wires } from './wires';

/** What is to be minded about a file once it went to who it was for; null for nothing. Fetched when a file is made. */
export async function mindConfidential(wires: Wires, choice: ReleaseChoice): Promise<string | null> {
  const { session } = wires.session.getState();
  const part = session && (await loadPart(wires, () => import('../ui/export/confidential-to')));
  return part ? part.confidentialWent(session, choice) : null;
}
