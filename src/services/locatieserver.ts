import * as v from 'valibot';
import type { RdPoint } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import { wgs84ToRd } from '../package/rd-wgs84';
import type { AskOptions, Requester } from './request';
import type { BadAnswerCause, ServiceProblem } from './service-problem';

const BASE = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';

const optionalText = v.optional(v.string(), '');
const document = v.object({
  type: v.string(),
  weergavenaam: v.string(),
  id: v.string(),
  score: v.optional(v.number(), 0),
  centroide_rd: optionalText,
  centroide_ll: optionalText,
  gemeentecode: optionalText,
  gemeentenaam: optionalText,
  postcode: optionalText,
  // A number, but a text of digits is as clear.
  huisnummer: v.optional(v.union([v.number(), v.string()]), ''),
  huisletter: optionalText,
  huisnummertoevoeging: optionalText,
});
const answer = v.object({ response: v.object({ docs: v.array(v.unknown()) }) });

/** One line of an answer of the Locatieserver, with '' for what it does not say. */
export type LocationDocument = v.InferOutput<typeof document>;

type Question =
  | {
      readonly kind: 'suggest' | 'free';
      readonly text: string;
      readonly types: readonly string[];
      readonly rows: number;
    }
  | { readonly kind: 'lookup'; readonly id: string };

/** Asks the Locatieserver. Lines that are not as its contract says are left out: they are suggestions, not records. */
export function askLocatieserver(
  requester: Requester,
  question: Question,
  options: AskOptions = {},
): Promise<Result<readonly LocationDocument[], ServiceProblem>> {
  const parameters =
    question.kind === 'lookup'
      ? new URLSearchParams({ id: question.id })
      : new URLSearchParams({
          q: plainWords(question.text),
          rows: String(question.rows),
          fq: `type:${question.types.length === 1 ? question.types.join() : `(${question.types.join(' OR ')})`}`,
        });
  const url = `${BASE}/${question.kind}?${parameters.toString()}`;
  return requester.ask({ service: 'locatieserver', url, read }, options);
}

function read(json: unknown): Result<readonly LocationDocument[], BadAnswerCause> {
  const parsed = v.safeParse(answer, json);
  if (!parsed.success) return bad('not-expected');
  return good(
    parsed.output.response.docs.flatMap((line) => {
      const one = v.safeParse(document, line);
      return one.success ? [one.output] : [];
    }),
  );
}

/** What people type, without the signs that mean something to the search engine behind it. */
const plainWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\s.,'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

/** Where a line lies; null when it does not say. */
export function placeOf({ centroide_rd, centroide_ll }: LocationDocument): RdPoint | null {
  const rd = pointOf(centroide_rd);
  if (rd !== null) return rd;
  const ll = pointOf(centroide_ll);
  return ll === null ? null : wgs84ToRd(ll);
}

/** WKT: `POINT(155000.1 463000.2)`. */
function pointOf(wkt: string): RdPoint | null {
  const [, x = '', y = ''] = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(wkt) ?? [];
  const point: RdPoint = [Number(x), Number(y)];
  return x !== '' && point.every(Number.isFinite) ? point : null;
}
