import { type Release, type ReleaseChoice, release } from '../../domain/release/release';
import type { Session } from '../../domain/session';
import { exportTexts } from '../texts/export';

/** How many plots that are meant for the gemeente alone a partij gets to see; 0 for other audiences, who never get those. */
export const confidentialTo = ({ audience, session }: Pick<Release, 'audience' | 'session'>): number =>
  audience.kind === 'partij'
    ? [...session.plots.values()].filter(({ confidentiality }) => confidentiality === 'gemeente').length
    : 0;

/** What is to be minded once they went, for with the message that the file was saved; null when none did. */
export function confidentialWent(session: Session, choice: ReleaseChoice): string | null {
  const { audience } = choice;
  const count = audience.kind === 'partij' ? confidentialTo(release(session, choice)) : 0;
  return count > 0 && audience.kind === 'partij' ? exportTexts.confidentialWent(count, audience.name) : null;
}
