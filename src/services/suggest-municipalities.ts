import { good, type Result } from '../domain/result';
import type { CallOptions } from './call-options';
import { askLocatieserver } from './locatieserver';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';

export interface MunicipalitySuggestion {
  /** Of the Locatieserver: `municipalityOf` asks by it. */
  readonly id: string;
  readonly name: string;
}

/** Municipalities whose name fits what was typed, best first. Nothing is asked for less than two letters. */
export async function suggestMunicipalities(
  requester: Requester,
  typed: string,
  options: CallOptions = {},
): Promise<Result<readonly MunicipalitySuggestion[], ServiceProblem>> {
  if (typed.trim().length < 2) return good([]);
  const question = { kind: 'suggest', text: typed, types: ['gemeente'], rows: 8 } as const;
  const found = await askLocatieserver(requester, question, options);
  if (!found.ok) return found;
  return good(
    found.value
      .filter(({ type }) => type === 'gemeente')
      .map(({ id, weergavenaam }) => ({ id, name: municipalityName(weergavenaam) })),
  );
}

/** `Gemeente Zwolle` is Zwolle to everyone. */
export const municipalityName = (shown: string): string => shown.replace(/^gemeente\s+/i, '').trim();
