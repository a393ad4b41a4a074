import { type ReleaseChoice, release } from '../../domain/release/release';
import { releaseTotals } from '../../domain/release/release-totals';
import type { Session } from '../../domain/session';
import { correctionGridInUse } from '../../package/rd-wgs84';
import { type ReleaseFormatId, releaseFormat } from '../release-formats';
import type { ExportRequest } from './protocol';

/** What goes to the worker for a file: never the session, only what its format and audience may have of it. */
export const exportRequest = (
  format: ReleaseFormatId,
  session: Session,
  choice: ReleaseChoice,
  context: ExportRequest['context'],
): ExportRequest => ({
  format,
  content: releaseFormat(format).totals ? { totals: releaseTotals(session) } : { release: release(session, choice) },
  context,
  correctionGrid: correctionGridInUse(),
});
