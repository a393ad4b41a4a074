import { openAsBlob } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { LayerSource, MunicipalityLayers } from '../src/package/layers';
import { type BuildProgress, buildPackage } from './build-package';
import { checkPackage } from './check-package';
import { HELP, problemText, refusalsText } from './cli-texts';
import { PARCEL_READERS, readerFor } from './readers/registry';

/** A reason to stop: the exit code and one sentence for stderr. */
class Stop extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

const OPTIONS = {
  naam: { type: 'string' },
  percelen: { type: 'string' },
  uit: { type: 'string' },
  code: { type: 'string' },
  bron: { type: 'string' },
  licentie: { type: 'string' },
  peildatum: { type: 'string' },
  fictief: { type: 'boolean' },
  controleer: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Where the command writes: a JSON summary, and what it is doing. */
export interface CliOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * `npm run tiles`: makes a gemeentepakket from files, or checks one. The only room of `tiles/` that knows Node.
 * @returns exit code: 0 good, 1 the input is no good, 2 wrong use; the sentence for 1 and 2 went to `err`
 */
export async function runCli(parameters: readonly string[], output: CliOutput): Promise<0 | 1 | 2> {
  try {
    await run(parameters, output);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    output.err(`${error.message}\n`);
    return error.exitCode;
  }
}

async function run(parameters: readonly string[], { out, err }: CliOutput): Promise<void> {
  const options = parse(parameters);
  const started = performance.now();
  if (options.help) {
    const formats = PARCEL_READERS.map((reader) => `${reader.label} (${reader.extensions.join(', ')})`).join('; ');
    out(HELP.replace('{formaten}', formats));
    return;
  }
  const summary = options.controleer === undefined ? await build(options, err) : await check(options.controleer);
  const seconds = Math.round(performance.now() - started) / 1000;
  out(`${JSON.stringify({ ...summary, seconds }, null, 2)}\n`);
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new Stop(2, `Deze opties kloppen niet (${error instanceof Error ? error.message : error}). Zie --help.`);
  }
}

type Options = ReturnType<typeof parse>;

async function check(path: string): Promise<object> {
  const file = await open(path);
  const checked = await checkPackage(file);
  if (!checked.ok) throw new Stop(1, problemText(checked.problem));
  const { manifest, found, notes, miscounted } = checked.value;
  const [wrong] = miscounted;
  if (wrong !== undefined) throw new Stop(1, `Laag ${wrong} heeft een ander aantal objecten dan het manifest zegt.`);
  return {
    name: manifest.municipalityName,
    code: manifest.municipalityCode,
    packageId: manifest.packageId,
    builtOn: manifest.builtOn,
    layers: Object.fromEntries(
      manifest.layers.map(({ name, featureCount, crs }) => [
        name,
        { read: found[name] ?? featureCount, written: featureCount, repaired: 0, refused: 0, crs },
      ]),
    ),
    notes,
    bytes: file.size,
  };
}

async function build(options: Options, err: CliOutput['err']): Promise<object> {
  const { naam, percelen, uit } = options;
  if (naam === undefined || percelen === undefined || uit === undefined)
    throw new Stop(2, 'Geef --naam, --percelen en --uit op, of --controleer. Zie --help.');
  const { code = '', peildatum } = options;
  if (code !== '' && !/^GM\d{4}$/.test(code)) throw new Stop(2, '--code is van de vorm GM0193.');
  if (peildatum !== undefined && !isDate(peildatum)) throw new Stop(2, '--peildatum is van de vorm 2026-01-31.');
  const reader = readerFor(percelen);
  if (reader === null) throw new Stop(1, `Van ${basename(percelen)} is het formaat niet bekend. Zie --help.`);

  err(`${basename(percelen)} lezen…\n`);
  const read = await reader.read(await open(percelen));
  if (!read.ok) throw new Stop(1, problemText(read.problem));
  const { parcels, repaired, refusals, crs } = read.value;
  const source: LayerSource = {
    source: options.bron ?? basename(percelen),
    licence: options.licentie ?? 'onbekend',
    referenceDate: peildatum ?? (await stat(percelen)).mtime.toISOString().slice(0, 10),
  };
  const none: LayerSource = { ...source, source: 'geen', licence: 'geen' };
  const layers: MunicipalityLayers = {
    code,
    name: naam,
    fictional: options.fictief ?? false,
    parcels,
    care: [],
    amenities: [],
    areas: [],
    basemap: [],
    sources: { parcels: source, care: none, amenities: none, areas: none, basemap: none },
    startSession: null,
  };
  const built = await buildPackage(layers, {
    builtOn: new Date().toISOString().slice(0, 10),
    onProgress: (progress) => showProgress(progress, err),
  });
  if (!built.ok) throw new Stop(1, problemText(built.problem));
  await writeWhole(uit, built.value.file);
  if (refusals.length > 0) err(`Niet overgenomen: ${refusalsText(refusals)}.\n`);
  return {
    layers: {
      parcels: { read: read.value.read, written: parcels.length, repaired, refused: refusals.length, crs },
    },
    refusals,
    bytes: built.value.file.size,
  };
}

async function open(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch {
    throw new Stop(1, `${path} is er niet of is niet te openen.`);
  }
}

/** Under another name until it is whole: a stopped run leaves no half package behind. */
async function writeWhole(path: string, file: Blob): Promise<void> {
  const partial = `${path}.deel`;
  try {
    await writeFile(partial, file.stream());
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Stop(1, `${path} is niet te schrijven (${error instanceof Error ? error.message : error}).`);
  }
}

const STEPS: Readonly<Record<BuildProgress['step'], string>> = {
  parcels: 'percelen schrijven',
  'parcel-tiles': 'perceeltegels snijden',
  basemap: 'kaarttegels snijden',
  zip: 'inpakken',
};

const showProgress = ({ step, done }: BuildProgress, err: CliOutput['err']): void => {
  if (step === 'zip' || done % 10_000 === 0) err(`${STEPS[step]}${done > 0 ? `: ${done}` : ''}\n`);
};

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
