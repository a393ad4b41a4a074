import type { RdMultiPolygon } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import { readRdGeometry } from '../package/read-rd-geometry';
import type { CallOptions } from './call-options';
import { isoDay } from './iso-day';
import { askLocatieserver } from './locatieserver';
import type { Municipality } from './municipality';
import type { OgcItem } from './ogc-items';
import { readAllItems } from './read-all-items';
import type { Requester } from './request';
import type { ServiceProblem } from './service-problem';
import { type MunicipalitySuggestion, municipalityName } from './suggest-municipalities';

/** CBS publishes the borders of a year in the course of it, and those of gone years stay. */
const YEARS_BACK = 3;

interface OutlineSource {
  readonly name: Municipality['source'];
  readonly base: (year: number) => string;
  readonly collection: string;
  readonly filters: (year: number, code: string) => Readonly<Record<string, string>>;
  readonly codeField: string;
  readonly nameField: string;
}

const SOURCES: readonly OutlineSource[] = [
  {
    name: 'CBS gebiedsindelingen',
    base: () => 'https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1',
    collection: 'gemeente_gegeneraliseerd',
    filters: (year, code) => ({ jaarcode: String(year), statcode: code }),
    codeField: 'statcode',
    nameField: 'statnaam',
  },
  {
    name: 'CBS wijken en buurten',
    base: (year) => `https://api.pdok.nl/cbs/wijken-en-buurten-${year}/ogc/v1`,
    collection: 'gemeenten',
    filters: (_, code) => ({ gemeentecode: code }),
    codeField: 'gemeentecode',
    nameField: 'gemeentenaam',
  },
];

/** The chosen municipality with its newest outline: of the first source that has one, the newest year that it answers for. */
export async function municipalityOf(
  requester: Requester,
  suggestion: MunicipalitySuggestion,
  options: CallOptions = {},
): Promise<Result<Municipality, ServiceProblem>> {
  const found = await askLocatieserver(requester, { kind: 'lookup', id: suggestion.id }, options);
  if (!found.ok) return found;
  const line = found.value.find(({ type }) => type === 'gemeente');
  const digits = /^(?:GM)?(\d{4})$/.exec(line?.gemeentecode ?? '')?.[1];
  if (line === undefined || digits === undefined) return bad({ name: 'municipality-unknown', typed: suggestion.name });
  return withOutline(requester, `GM${digits}`, municipalityName(line.weergavenaam), options);
}

async function withOutline(
  requester: Requester,
  code: string,
  name: string,
  options: CallOptions,
): Promise<Result<Municipality, ServiceProblem>> {
  const thisYear = Number(isoDay(requester.clock.now()).slice(0, 4));
  let problem: ServiceProblem = { name: 'outline-missing', municipality: name };
  for (const source of SOURCES) {
    for (let year = thisYear; year >= thisYear - YEARS_BACK; year--) {
      const { base, collection, filters } = source;
      const question = { base: base(year), collection, filters: filters(year, code) };
      const items = await readAllItems(requester, 'cbs', question, options);
      if (items.ok) {
        const outline = outlineIn(items.value.items, source, code);
        if (outline !== null) return good({ code, year, source: source.name, ...outline, name: outline.name || name });
        continue;
      }
      if (items.problem.name === 'service-stopped' || items.problem.name === 'service-offline') return items;
      // A year that is not there is refused; anything else will be no better for a year before.
      if (items.problem.name === 'service-refused') continue;
      problem = items.problem;
      break;
    }
  }
  return bad(problem);
}

/** All land of the municipality: with some sources its water is a feature of its own, with the same code. */
function outlineIn(
  items: readonly OgcItem[],
  { codeField, nameField }: OutlineSource,
  code: string,
): { readonly name: string; readonly outline: RdMultiPolygon } | null {
  const own = items.filter(({ properties }) => properties[codeField] === code && properties.water !== 'JA');
  const outline = own.flatMap(({ geometry }) => {
    const shape = readRdGeometry(geometry);
    return shape.ok ? shape.geometry : [];
  });
  const name = own[0]?.properties[nameField];
  return outline.length === 0 ? null : { name: typeof name === 'string' ? name.trim() : '', outline };
}
