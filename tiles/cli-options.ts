import { parseArgs } from 'node:util';
import type { RdBounds } from '../src/domain/rd-geometry';
import { PACKAGE_LAYERS } from '../src/package/layers';
import { type SaidOfLayers, saidOfLayers } from './cli-said';
import { Stop } from './cli-stop';

const OPTIONS = {
  gemeente: { type: 'string' },
  diensten: { type: 'string' },
  basiskaart: { type: 'boolean' },
  werkmap: { type: 'string' },
  correctierooster: { type: 'string' },
  'correctierooster-ophalen': { type: 'boolean' },
  naam: { type: 'string' },
  percelen: { type: 'string' },
  zorg: { type: 'string' },
  voorzieningen: { type: 'string' },
  gebieden: { type: 'string' },
  grens: { type: 'string' },
  vak: { type: 'string' },
  laag: { type: 'string', multiple: true },
  'laag-in': { type: 'string', multiple: true },
  'adressen-opzoeken': { type: 'boolean' },
  'niet-gevonden': { type: 'string' },
  uit: { type: 'string' },
  code: { type: 'string' },
  bron: { type: 'string', multiple: true },
  licentie: { type: 'string', multiple: true },
  peildatum: { type: 'string', multiple: true },
  fictief: { type: 'boolean' },
  controleer: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof parse>;

/** What the command is to do. */
export type CliTask =
  | { readonly name: 'help' }
  | { readonly name: 'check'; readonly path: string }
  | ({ readonly name: 'make' } & MakeTask);

export interface MakeTask {
  /** Where the municipality comes from. */
  readonly place:
    | { readonly from: 'services'; readonly name: string; readonly folder: string }
    | { readonly from: 'files'; readonly name: string; readonly code: string; readonly fictional: boolean };
  /** Paths. */
  readonly parcels: string | null;
  readonly care: string | null;
  readonly amenities: string | null;
  readonly areas: string | null;
  readonly extra: readonly { readonly name: string; readonly path: string }[];
  /** What the parcels of the file are cut to; null: all of them, or those of the municipality when that comes from the services. */
  readonly boundary:
    | { readonly from: 'file'; readonly path: string }
    | { readonly from: 'box'; readonly bounds: RdBounds }
    | null;
  readonly layerNames: readonly string[];
  /** The BRT is fetched as well, as tiles to look at. */
  readonly withBasemap: boolean;
  readonly said: SaidOfLayers;
  readonly output: string;
  /** Of a server that answers in the place of the public services. */
  readonly origin: string | null;
  /** Where the correction grid of RD may come from; a kept one is used in any case, but for a given file. */
  readonly grid:
    | { readonly from: 'file'; readonly path: string }
    | { readonly from: 'services' }
    | { readonly from: 'kept' };
  /** Rows with an address only may be asked for. */
  readonly lookUp: boolean;
  /** Where a list goes of those that were not found. */
  readonly notFound: string | null;
}

/** Reads the parameters of the command. Throws `Stop` with exit code 2 and what is wrong about them. */
export function readCliOptions(parameters: readonly string[]): CliTask {
  const given = parse(parameters);
  if (given.help) return { name: 'help' };
  return given.controleer === undefined ? make(given) : { name: 'check', path: given.controleer };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new Stop(2, `${wrongUse(error)} Zie --help.`);
  }
}

/** What Node's parser says, in Dutch: its errors have a code, and the option in their message. */
function wrongUse(error: unknown): string {
  const { code, message } =
    error instanceof Error && 'code' in error
      ? { code: error.code, message: error.message }
      : { code: '', message: '' };
  const [, named = ''] = /'([^' ]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `De optie ${named} bestaat niet.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `${named} hoort bij geen optie. Zet een tekst met spaties tussen aanhalingstekens.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return 'Deze opties kloppen niet.';
  return /does not take/.test(message) ? `Achter ${named} hoort niets te staan.` : `Achter ${named} hoort een waarde.`;
}

function make(given: Given): CliTask {
  const { uit: output, percelen: parcels = null, diensten: origin = null } = given;
  const place = placeOf(given);
  if (place === null || output === undefined)
    throw new Stop(2, 'Geef --gemeente en --uit op, of --naam, --percelen en --uit, of --controleer. Zie --help.');
  const extra = (given.laag ?? []).map(extraOf);
  const names = [...PACKAGE_LAYERS, ...extra.map(({ name }) => name)];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Stop(2, `De naam ${twice} is al in gebruik: geef de laag een andere naam.`);
  const own = {
    parcels,
    care: given.zorg ?? null,
    amenities: given.voorzieningen ?? null,
    areas: given.gebieden ?? null,
  };
  const withFile = Object.entries(own).flatMap(([layer, path]) => (path === null ? [] : [layer]));
  return {
    name: 'make',
    place,
    ...own,
    extra,
    boundary: boundaryOf(given),
    layerNames: given['laag-in'] ?? [],
    withBasemap: given.basiskaart ?? false,
    said: saidOfLayers(given, [...withFile, ...extra.map(({ name }) => name)]),
    output,
    origin,
    grid: gridOf(given, place),
    lookUp: place.from === 'services' || origin !== null || (given['adressen-opzoeken'] ?? false),
    notFound: given['niet-gevonden'] ?? null,
  };
}

/** null when the parameters do not say which municipality. */
function placeOf(given: Given): MakeTask['place'] | null {
  const { gemeente, naam, percelen, uit, werkmap, basiskaart, code = '', fictief } = given;
  if (gemeente !== undefined) {
    if (naam !== undefined || code !== '' || fictief)
      throw new Stop(
        2,
        'Bij --gemeente komen naam en code van de dienst: laat --naam, --code en --fictief weg. Zie --help.',
      );
    return { from: 'services', name: gemeente, folder: werkmap ?? `${uit}.werk` };
  }
  if (naam === undefined || percelen === undefined) return null;
  if (code !== '' && !/^GM\d{4}$/.test(code))
    throw new Stop(2, `--code is van de vorm GM0193: GM en vier cijfers. ${code} is dat niet.`);
  if (werkmap !== undefined) throw new Stop(2, '--werkmap hoort bij --gemeente. Zie --help.');
  if (basiskaart) throw new Stop(2, '--basiskaart hoort bij --gemeente: de kaart wordt opgehaald. Zie --help.');
  return { from: 'files', name: naam, code, fictional: fictief ?? false };
}

function gridOf(given: Given, place: MakeTask['place']): MakeTask['grid'] {
  const { correctierooster: path, 'correctierooster-ophalen': fetched = false } = given;
  if (path !== undefined && fetched)
    throw new Stop(2, 'Geef --correctierooster of --correctierooster-ophalen, niet allebei. Zie --help.');
  if (path !== undefined) return { from: 'file', path };
  return { from: fetched || place.from === 'services' ? 'services' : 'kept' };
}

function boundaryOf({ grens, vak, percelen }: Given): MakeTask['boundary'] {
  if (grens === undefined && vak === undefined) return null;
  if (grens !== undefined && vak !== undefined)
    throw new Stop(2, 'Geef --grens of --vak op, niet allebei. Zie --help.');
  if (percelen === undefined)
    throw new Stop(2, '--grens en --vak knippen uit het bestand van --percelen: geef dat ook op. Zie --help.');
  if (grens !== undefined) return { from: 'file', path: grens };
  const [minX = 0, minY = 0, maxX = 0, maxY = 0, ...rest] = (vak ?? '').split(',').map(coordinate);
  const isBox = minX < maxX && minY < maxY && minX >= 0 && maxX <= 300_000 && minY >= 300_000 && maxY <= 630_000;
  if (!isBox || rest.length > 0)
    throw new Stop(2, '--vak is van de vorm minx,miny,maxx,maxy in RD, in meters: 150000,500000,160000,510000.');
  return { from: 'box', bounds: [minX, minY, maxX, maxY] };
}

const coordinate = (text: string): number => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN);

function extraOf(option: string): MakeTask['extra'][number] {
  const [, name = '', path = ''] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (name.trim() === '') throw new Stop(2, `--laag is van de vorm naam=BESTAND, niet ${option}.`);
  return { name: name.trim(), path };
}
