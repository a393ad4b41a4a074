import type { PreparedPlace } from '../../services/preparation/preparation';
import type { SessionSummary } from '../../session/storage/session-summary';

type Summary = Pick<SessionSummary, 'id' | 'name' | 'municipalityCode' | 'municipalityName' | 'deletedAt'>;

/** Sessions on this device about the same gemeente: by its code, and by its name where there is none. */
export function sessionsOf<Each extends Summary>(
  sessions: readonly Each[],
  place: PreparedPlace | null,
): readonly Each[] {
  if (place === null) return [];
  const { code, name } = place.by === 'service' ? place.municipality : place;
  return sessions.filter(
    ({ municipalityCode, municipalityName, deletedAt }) =>
      deletedAt === null && municipalityCode === code && (code !== '' || municipalityName === name),
  );
}
