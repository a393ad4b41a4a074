import { bad, type Result } from '../domain/result';
import type { CallOptions } from './call-options';
import type { Municipality } from './municipality';
import { municipalityOf } from './municipality-of';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';
import { suggestMunicipalities } from './suggest-municipalities';

/** The municipality of exactly this name (capitals and accents aside), for who cannot choose from a list. */
export async function findMunicipality(
  requester: Requester,
  typed: string,
  options: CallOptions = {},
): Promise<Result<Municipality, ServiceProblem>> {
  const suggestions = await suggestMunicipalities(requester, typed, options);
  if (!suggestions.ok) return suggestions;
  const exact = suggestions.value.filter(({ name }) => folded(name) === folded(typed));
  const [found, ...more] = exact.length > 0 ? exact : suggestions.value;
  if (found === undefined) return bad({ name: 'municipality-unknown', typed });
  if (more.length === 0 && exact.length === 1) return municipalityOf(requester, found, options);
  return bad({ name: 'municipality-ambiguous', typed, names: suggestions.value.map(({ name }) => name) });
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
