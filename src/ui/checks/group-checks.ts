import { type CheckId, type CheckResult, describeCheck } from '../../domain/checks/checks-of';

/** All findings of one check. */
export interface CheckGroup {
  readonly id: CheckId;
  readonly severity: CheckResult['severity'];
  readonly results: readonly CheckResult[];
}

/** Findings by check: warnings before information, and within those the check with most plots first. */
export function groupChecks(results: readonly CheckResult[]): readonly CheckGroup[] {
  const groups = new Map<CheckId, CheckResult[]>();
  for (const result of results) {
    const group = groups.get(result.id);
    if (group) group.push(result);
    else groups.set(result.id, [result]);
  }
  return [...groups]
    .map(([id, own]) => ({ id, severity: own[0]?.severity ?? 'informatie', results: own }))
    .sort(
      (a, b) =>
        Number(a.severity === 'informatie') - Number(b.severity === 'informatie') ||
        b.results.length - a.results.length,
    );
}

/** What to do, when it is the same for all findings shown; null when it differs and must stand at each. */
export function sharedAdvice(results: readonly CheckResult[]): string | null {
  const advice = new Set(results.map((result) => describeCheck(result).whatToDo));
  const [only] = advice;
  return advice.size === 1 && only !== undefined ? only : null;
}

/** The distinct sources behind the findings shown, so that each is named once. */
export const sourcesOf = (results: readonly CheckResult[]): readonly string[] => [
  ...new Set(results.map((result) => describeCheck(result).source)),
];
