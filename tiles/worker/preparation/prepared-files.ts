import type { LandOwner } from '../../../src/domain/code-lists';
import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { LayerSource } from '../../../src/package/layers';
import { countryOf } from '../../../src/package/nearby-country';
import type { FileProblem } from '../../../src/package/source/file-problem';
import { type Geocoded, geocode } from '../../../src/services/geocode';
import { isoDay } from '../../../src/services/iso-day';
import type { LayerRole } from '../../../src/services/preparation/preparation';
import type { Requester } from '../../../src/services/request';
import type { OpenOptions } from '../../readers/file-layer';
import { openFile } from '../../readers/open-file';
import { surveyLayer } from '../../readers/survey-layer';
import { fileSource } from './file-source';
import { groupFiles } from './group-files';
import { guessRole } from './guess-role';
import { coordinateColumns, type HeldFile, type HeldLayer, isTable } from './held-file';
import { overlapsCsv } from './overlaps-csv';
import { placeRows } from './place-rows';
import type { PreparationStore } from './preparation-store';
import { type ReadLayer, readRole } from './read-role';
import { refusedRowsCsv } from './refused-rows-csv';
import { refusedWaiting } from './refused-waiting';
import { columnsKey } from './remembered-choice';
import { ReadingStopped, watchedLayer } from './watched-layer';
import { withPlaces } from './with-places';

export interface PreparedFiles {
  held(): readonly HeldFile[];
  add(files: readonly File[]): void;
  remove(fileId: string): void;
  setRole(layerId: string, role: LayerRole | null): void;
  setColumn(layerId: string, field: string, column: string | null): void;
  setTitle(layerId: string, title: string): void;
  setColourBy(layerId: string, column: string | null): void;
  setOwner(layerId: string, category: LandOwner | null): void;
  setSource(fileId: string, said: Partial<LayerSource>): void;
  repairAddress(layerId: string, position: number, address: string): void;
  placeRow(layerId: string, position: number, at: RdPoint): void;
  refusedRows(layerId: string): Blob | null;
  overlapList(layerId: string): Blob | null;
  /** Reading once more, while building, showed that the file is broken. */
  refuse(layerId: string, problem: FileProblem): void;
  /** Everything that was asked has been opened, read and looked for. */
  settled(): Promise<void>;
  clear(): void;
}

interface FilesOptions {
  readonly requester: Requester;
  readonly open: Pick<OpenOptions, 'limits' | 'loadGdal'>;
  readonly store: Pick<PreparationStore, 'readChoice' | 'writeChoice'>;
  readonly newId: () => string;
  readonly ready: () => Promise<void>;
  readonly onChange: () => void;
}

/** The files that were brought, one read after the other: two at a time would only be slower and take twice the memory. */
export function createPreparedFiles({ requester, open, store, newId, ready, onChange }: FilesOptions): PreparedFiles {
  let files: readonly HeldFile[] = [];
  let queue: Promise<void> = Promise.resolve();
  const placing = new Set<Promise<void>>();
  const runs = new Map<string, AbortController>();
  const known = new Map<string, Geocoded>();
  /** Tables of which the coordinates are in other columns than they were opened with. */
  const stale = new Set<string>();

  const change = (to: readonly HeldFile[]): void => {
    files = to;
    onChange();
  };
  const patchFile = (id: string, patch: Partial<HeldFile>): void =>
    change(files.map((file) => (file.id === id ? { ...file, ...patch } : file)));
  const patch = (id: string, to: Partial<HeldLayer>): void =>
    change(
      files.map((file) =>
        file.layers.some((layer) => layer.id === id)
          ? { ...file, layers: file.layers.map((layer) => (layer.id === id ? { ...layer, ...to } : layer)) }
          : file,
      ),
    );
  const find = (id: string): { readonly file: HeldFile; readonly held: HeldLayer } | null => {
    for (const file of files) for (const held of file.layers) if (held.id === id) return { file, held };
    return null;
  };
  const readOf = (id: string): ReadLayer | null => {
    const reading = find(id)?.held.reading;
    return reading?.name === 'read' ? reading.read : null;
  };
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue.then(work);
  };
  const isThere = (id: string): boolean => files.some((file) => file.id === id);

  async function openOne(id: string): Promise<void> {
    const file = files.find((one) => one.id === id);
    if (file === undefined) return;
    const opened = await ready().then(() => openFile(file.parts, open));
    if (!isThere(id)) return;
    if (!opened.ok) return patchFile(id, { state: { problem: opened.problem } });
    const layers: HeldLayer[] = [];
    for (const layer of opened.value) {
      const survey = await surveyLayer(layer, open.limits.columns);
      const base = { id: newId(), layer, title: titleOf(file.name, layer.name, opened.value.length) };
      if (!survey.ok) {
        const reading = { name: 'refused', problem: survey.problem } as const;
        layers.push({ ...base, survey: null, role: null, chosen: {}, colourBy: undefined, owner: null, reading });
        continue;
      }
      const before = await store.readChoice(columnsKey(survey.value.columns));
      const role = before === null ? guessRole(`${file.name} ${layer.name}`, survey.value) : before.role;
      layers.push({
        ...base,
        survey: survey.value,
        role,
        chosen: before?.fields ?? {},
        colourBy: before?.colourBy ?? undefined,
        owner: null,
        reading: role === null ? { name: 'none' } : { name: 'reading', rows: 0 },
      });
    }
    if (!isThere(id)) return;
    patchFile(id, { state: 'open', layers });
    for (const held of layers) if (held.survey !== null) begin(held);
  }

  /** Begins reading anew; whatever was being read of the layer is dropped. */
  function read(id: string): void {
    stop(id);
    const role = find(id)?.held.role ?? null;
    patch(id, { reading: role === null ? { name: 'none' } : { name: 'reading', rows: 0 } });
    if (role === null && !stale.has(id)) return;
    const run = new AbortController();
    runs.set(id, run);
    enqueue(async () => {
      if (!run.signal.aborted && stale.delete(id)) await reopen(id);
      if (!run.signal.aborted) await readNow(id, run.signal);
    });
  }

  function begin({ id, chosen }: HeldLayer): void {
    if ('x' in chosen || 'y' in chosen) stale.add(id);
    read(id);
  }

  /** A table with its coordinates in other columns. */
  async function reopen(id: string): Promise<void> {
    const found = find(id);
    if (found === null) return;
    const { x, y } = coordinateColumns(found.held);
    const coordinates = x === null || y === null ? null : { x, y };
    const opened = await openFile(found.file.parts, { ...open, coordinates });
    if (!opened.ok) return patch(id, { reading: { name: 'refused', problem: opened.problem } });
    const layer = opened.value.find(({ name }) => name === found.held.layer.name);
    if (layer === undefined) return;
    const survey = await surveyLayer(layer, open.limits.columns);
    if (survey.ok) patch(id, { layer, survey: survey.value });
    else patch(id, { reading: { name: 'refused', problem: survey.problem } });
  }

  async function readNow(id: string, signal: AbortSignal): Promise<void> {
    const found = find(id);
    if (found?.held.reading.name !== 'reading') return;
    const { held, file } = found;
    const { role, survey, chosen, owner } = held;
    if (role === null || survey === null) return;
    const watched = watchedLayer(held.layer, signal, (rows) => patch(id, { reading: { name: 'reading', rows } }));
    try {
      const result = await readRole(role, watched, survey, `${file.name} ${held.layer.name}`, chosen, owner);
      if (signal.aborted) return;
      if (!result.ok) patch(id, { reading: { name: 'refused', problem: result.problem } });
      else if (result.value.waiting.length > 0) place(id, result.value, signal);
      else patch(id, { reading: { name: 'read', read: result.value } });
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
    }
  }

  /** Beside the reading of other files: a service answers in its own time. */
  function place(id: string, read: ReadLayer, signal: AbortSignal): void {
    let { report } = read;
    const onPlaced = (points: readonly RdPoint[]): void => {
      report = withPlaces(report, points);
    };
    const work = placeRows(requester, read.waiting, { signal, known, onPlaced }).then((waiting) => {
      if (!signal.aborted) patch(id, { reading: { name: 'read', read: { ...read, report, waiting } } });
      placing.delete(work);
    });
    placing.add(work);
  }

  function stop(id: string): void {
    runs.get(id)?.abort();
    runs.delete(id);
  }

  function choose(id: string, to: Partial<HeldLayer>): void {
    patch(id, to);
    const held = find(id)?.held;
    if (!held?.survey) return;
    const { role, chosen: fields, colourBy = null } = held;
    void store.writeChoice(columnsKey(held.survey.columns), { role, fields, colourBy });
  }

  /**
   * Takes a row out of those that wait, because it has a place, or with another reason why not.
   * @param address in the place of the row's own, where the place was found by another
   */
  function settle(
    id: string,
    position: number,
    at: RdPoint | null,
    to: Partial<ReadLayer['waiting'][number]> = {},
    address?: string,
  ): void {
    const read = readOf(id);
    const row = read?.waiting.find((waiting) => waiting.position === position);
    if (read === null || row === undefined) return;
    if (at !== null) row.put(at, address);
    const waiting =
      at === null
        ? read.waiting.map((one) => (one === row ? { ...one, ...to } : one))
        : read.waiting.filter((one) => one !== row);
    const report = at === null ? read.report : withPlaces(read.report, [at]);
    patch(id, { reading: { name: 'read', read: { ...read, report, waiting } } });
  }

  async function repair(id: string, position: number, address: string): Promise<void> {
    const typed = { query: { postcode: '', houseNumber: '', street: address.trim(), city: '' } };
    const answer = await geocode(requester, [{ text: address }]);
    if (!answer.ok) return settle(id, position, null, { ...typed, why: answer.problem.name });
    const [found] = answer.value;
    if (found?.found) settle(id, position, found.at, {}, found.shown);
    else settle(id, position, null, { ...typed, why: found?.reason ?? 'unknown' });
  }

  return {
    held: () => files,
    add(given) {
      const groups = groupFiles(given).map((parts): HeldFile => {
        const [main] = parts;
        const name = main?.name ?? '';
        const day = isoDay(main?.lastModified ?? requester.clock.now());
        const ownSource = { source: name, licence: 'onbekend', referenceDate: day };
        return {
          id: newId(),
          name,
          bytes: parts.reduce((sum, { size }) => sum + size, 0),
          ownSource,
          source: ownSource,
          parts: parts.map((part) => ({ name: part.name, blob: part })),
          state: 'opening',
          layers: [],
        };
      });
      change([...files, ...groups]);
      for (const { id } of groups) enqueue(() => openOne(id));
    },
    remove(fileId) {
      for (const file of files) if (file.id === fileId) for (const { id } of file.layers) stop(id);
      change(files.filter(({ id }) => id !== fileId));
    },
    setRole(id, role) {
      if (!find(id)?.held.survey) return;
      choose(id, { role });
      read(id);
    },
    setColumn(id, field, column) {
      const held = find(id)?.held;
      if (!held?.survey) return;
      choose(id, { chosen: { ...held.chosen, [field]: column } });
      if (isTable(held) && (field === 'x' || field === 'y')) stale.add(id);
      read(id);
    },
    setTitle: (id, title) => patch(id, { title }),
    setColourBy: (id, column) => choose(id, { colourBy: column }),
    setOwner(id, owner) {
      if (!find(id)?.held.survey) return;
      patch(id, { owner });
      read(id);
    },
    setSource(id, said) {
      const own = files.find((file) => file.id === id)?.ownSource;
      if (own !== undefined) patchFile(id, { source: fileSource(own, said) });
    },
    repairAddress(id, position, address) {
      const work = repair(id, position, address).then(() => void placing.delete(work));
      placing.add(work);
    },
    placeRow(id, position, at) {
      if (countryOf(at) === 'Nederland') settle(id, position, at);
      else settle(id, position, null, { why: 'outside-netherlands' });
    },
    refusedRows(id) {
      const read = readOf(id);
      const rows = read === null ? [] : [...read.report.refusedRows, ...read.waiting.map(refusedWaiting)];
      return rows.length === 0 ? null : refusedRowsCsv(rows);
    },
    overlapList(id) {
      const pairs = readOf(id)?.report.overlaps?.pairs ?? [];
      return pairs.length === 0 ? null : overlapsCsv(pairs);
    },
    refuse: (id, problem) => patch(id, { reading: { name: 'refused', problem } }),
    async settled() {
      for (let before: Promise<void> | null = null; before !== queue || placing.size > 0; ) {
        before = queue;
        await queue;
        await Promise.all(placing);
      }
    },
    clear() {
      for (const run of runs.values()) run.abort();
      runs.clear();
      known.clear();
      change([]);
    },
  };
}

/** The layer's own name, or the file's when that says the same or nothing more. */
function titleOf(fileName: string, layerName: string, layers: number): string {
  const plain = fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  return layers === 1 ? plain : layerName;
}
