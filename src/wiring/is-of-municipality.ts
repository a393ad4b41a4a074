import type { SessionHeader } from '../domain/session';
import type { Manifest } from '../package/manifest';

/** The code tells municipalities apart; a package made from files without one goes by its name. */
export const isOfMunicipality = (manifest: Manifest, header: SessionHeader): boolean =>
  manifest.municipalityCode === header.municipalityCode &&
  (manifest.municipalityCode !== '' || manifest.municipalityName === header.municipalityName);
