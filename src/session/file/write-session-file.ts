import type { Session } from '../../domain/session';
import { SESSION_FORMAT, SESSION_VERSION } from './session-file-format';

export interface SessionFileMeta {
  /** ISO date-time of writing. */
  readonly savedAt: string;
}

/** The session as text of its file: everything one workshop made, geometry with its numbers untouched. */
export function writeSessionFile(session: Session, meta: SessionFileMeta): string {
  const { header, target, partners, plots, start, plans } = session;
  return JSON.stringify({
    format: SESSION_FORMAT,
    version: SESSION_VERSION,
    savedAt: meta.savedAt,
    package: {
      id: header.packageId,
      municipalityCode: header.municipalityCode,
      municipalityName: header.municipalityName,
      fictional: header.fictional,
    },
    header,
    target,
    partners: [...partners.values()],
    plots: [...plots.values()],
    start,
    plans: [...plans.values()],
  });
}
