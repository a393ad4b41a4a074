import type { RdPoint } from '../domain/rd-geometry';
import { good, type Result } from '../domain/result';
import { type Address, type AddressQuestion, readAddress } from './address-question';
import type { CallOptions } from './call-options';
import { countProgress } from './fetch-progress';
import { plainSuffix, readHouseNumber } from './house-number';
import { askLocatieserver, type LocationDocument, placeOf } from './locatieserver';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';

export type Geocoded =
  | {
      readonly found: true;
      readonly at: RdPoint;
      /** The address as the service writes it. */
      readonly shown: string;
      /**
       * `exact`: postcode, number and addition are the same; `other-addition`: only the addition differs, which is the same
       * building or its neighbour; `by-text`: street and place were searched as text, and the number is the same.
       */
      readonly confidence: 'exact' | 'other-addition' | 'by-text';
    }
  | {
      readonly found: false;
      /** `no-address`: nothing to ask with; `unknown`: the service knows no such address. */
      readonly reason: 'no-address' | 'unknown';
    };

/** As many as it gives: all additions of one house number are to be among them. */
const ROWS = 100;

/** Where addresses lie (Locatieserver), in their order; each is asked once, however often it is in the list. */
export async function geocode(
  requester: Requester,
  addresses: readonly Address[],
  { signal, gate, onProgress }: CallOptions = {},
): Promise<Result<readonly Geocoded[], ServiceProblem>> {
  const questions = addresses.map(readAddress);
  const asked = new Map<string, AddressQuestion>();
  for (const question of questions) if (question !== null) asked.set(JSON.stringify(question), question);
  const count = countProgress(requester.clock, asked.size, { gate, onProgress });
  const answers = new Map<string, Geocoded>();
  let problem: ServiceProblem | null = null;
  const waiting = asked.entries();
  // The requester lets four through at a time; as many take from one list, so that the first problem stops them all.
  const askOnAndOn = async (): Promise<void> => {
    for (const [key, question] of waiting) {
      const answer = await askOne(requester, question, { signal, gate, onBytes: count.bytes });
      if (!answer.ok) problem ??= answer.problem;
      if (problem !== null || !answer.ok) return;
      answers.set(key, answer.value);
      count.features(1);
      count.part(1 / asked.size, 'service');
    }
  };
  await Promise.all(Array.from({ length: 4 }, askOnAndOn));
  if (problem !== null) return { ok: false, problem };
  return good(
    questions.map((question) =>
      question === null
        ? { found: false, reason: 'no-address' }
        : (answers.get(JSON.stringify(question)) ?? { found: false, reason: 'unknown' }),
    ),
  );
}

async function askOne(
  requester: Requester,
  question: AddressQuestion,
  options: Parameters<typeof askLocatieserver>[2],
): Promise<Result<Geocoded, ServiceProblem>> {
  let best: Geocoded = { found: false, reason: 'unknown' };
  for (const text of textsFor(question)) {
    const ask = { kind: 'free', text, types: ['adres'], rows: ROWS } as const;
    const answer = await askLocatieserver(requester, ask, options);
    // A refusal is of this one question: it says nothing about the next.
    if (!answer.ok && answer.problem.name !== 'service-refused') return answer;
    const found: Geocoded = answer.ok ? bestOf(answer.value, question) : best;
    if (found.found && (!best.found || found.confidence === 'exact')) best = found;
    if (best.found && best.confidence === 'exact') break;
  }
  return good(best);
}

/** An addition is written in many ways: who does not find it asks for all of the house number, and picks it from those. */
function textsFor(question: AddressQuestion): readonly string[] {
  if (question.kind === 'text') return [question.text];
  const { postcode, house } = question;
  const whole = `${postcode} ${house.number}`;
  return house.suffix === '' ? [whole] : [`${whole}${house.suffix}`, whole];
}

function bestOf(lines: readonly LocationDocument[], question: AddressQuestion): Geocoded {
  let best: Extract<Geocoded, { found: true }> | null = null;
  for (const line of lines) {
    const at = placeOf(line);
    const confidence = line.type === 'adres' && at !== null ? likeness(line, question) : null;
    if (at === null || confidence === null) continue;
    // The service puts the best first.
    if (best === null || (confidence === 'exact' && best.confidence !== 'exact'))
      best = { found: true, at, shown: line.weergavenaam, confidence };
  }
  return best ?? { found: false, reason: 'unknown' };
}

/** null when the line is another address: to whatever is asked the service finds something. */
function likeness(
  line: LocationDocument,
  question: AddressQuestion,
): Extract<Geocoded, { found: true }>['confidence'] | null {
  const house = houseOf(line);
  if (house === null) return null;
  if (question.kind === 'text') return house.number === question.houseNumber ? 'by-text' : null;
  if (postcodeOf(line) !== question.postcode || house.number !== question.house.number) return null;
  return house.suffix === question.house.suffix ? 'exact' : 'other-addition';
}

/** From its fields, else from how it is shown: `Dorpsstraat 31-b, 6731AA Otterlo`. */
function houseOf({ huisnummer, huisletter, huisnummertoevoeging, weergavenaam }: LocationDocument) {
  if (huisnummer === '') return readHouseNumber(/\s(\d[^,]*),/.exec(weergavenaam)?.[1] ?? '');
  return { number: Number(huisnummer), suffix: plainSuffix(huisletter + huisnummertoevoeging) };
}

const postcodeOf = ({ postcode, weergavenaam }: LocationDocument): string =>
  (postcode || (/,\s*(\d{4}\s?[A-Z]{2})\b/.exec(weergavenaam)?.[1] ?? '')).replace(/\s/g, '').toUpperCase();
