import { orderedSession } from './apply';
import { cleanName } from './clean-text';
import { emptyTarget } from './empty-target';
import type { Partner, Session, SessionHeader, Target } from './session';

/** `createdAt` comes in, because the domain has no clock. */
export interface NewSession extends Omit<SessionHeader, 'kind' | 'nextPlotNumber'> {
  /** From a package's starting session; an empty target when left out. */
  readonly target?: Target;
  readonly partners?: Iterable<Partner>;
}

/** A session without plots. */
export function newSession(start: NewSession): Session {
  return orderedSession(
    {
      kind: 'header',
      id: start.id,
      name: cleanName(start.name),
      municipalityCode: start.municipalityCode,
      municipalityName: start.municipalityName,
      fictional: start.fictional,
      packageId: start.packageId,
      createdAt: start.createdAt,
      nextPlotNumber: 1,
    },
    start.target ?? emptyTarget(),
    start.partners ?? [],
    [],
  );
}
