import type { RdPoint } from '../../../src/domain/rd-geometry';
import { countryOf } from '../../../src/package/nearby-country';
import type { Geocoded } from '../../../src/services/geocode';
import type { Requester } from '../../../src/services/request';
import type { OpenOptions } from '../../readers/file-layer';
import { openFile } from '../../readers/open-file';
import { createFileKeeper } from './file-keeper';
import { fileSource } from './file-source';
import { firstLook } from './first-look';
import { groupFiles } from './group-files';
import { type HeldFile, type HeldLayer, isTable } from './held-file';
import type { LayerMarks } from './kept-files';
import { keepKnownAddresses, readKnownAddresses } from './known-addresses';
import { overlapList, refusedList } from './layer-lists';
import { lookUpTyped } from './look-up-typed';
import { newFile, restoredFile } from './new-file';
import { openAgain } from './open-again';
import { placeRows } from './place-rows';
import { placedByUser } from './placed-by-user';
import type { PreparationStore } from './preparation-store';
import type { PreparedFiles } from './prepared-files-api';
import { type ReadLayer, readRole } from './read-role';
import { columnsKey } from './remembered-choice';
import { ReadingStopped, watchedLayer } from './watched-layer';
import { withPlaces } from './with-places';

interface FilesOptions {
  readonly requester: Requester;
  readonly open: Pick<OpenOptions, 'limits' | 'loadGdal'>;
  readonly store: PreparationStore;
  readonly newId: () => string;
  readonly ready: () => Promise<void>;
  readonly onChange: () => void;
}

/** The files that were brought, one read after the other: two at a time would only be slower and take twice the memory. */
export function createPreparedFiles({ requester, open, store, newId, ready, onChange }: FilesOptions): PreparedFiles {
  const keeper = createFileKeeper(store);
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
  const listOf = (read: ReadLayer | null, list: (read: ReadLayer) => Blob | null): Blob | null => read && list(read);
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue.then(work);
  };
  const markFile = (id: string): void => {
    const file = files.find((one) => one.id === id);
    if (file !== undefined && file.state === 'open') keeper.mark(file);
  };
  const mark = (layerId: string): void => markFile(find(layerId)?.file.id ?? '');
  const isThere = (id: string): boolean => files.some((file) => file.id === id);

  async function openOne(id: string, marks: readonly LayerMarks[]): Promise<void> {
    const file = files.find((one) => one.id === id);
    if (file === undefined) return;
    const opened = await ready().then(() => openFile(file.parts, open));
    if (!isThere(id)) return;
    if (!opened.ok) return patchFile(id, { state: { problem: opened.problem } });
    const layers: HeldLayer[] = [];
    for (const layer of opened.value)
      layers.push(
        await firstLook(file, layer, {
          id: newId(),
          alone: opened.value.length === 1,
          maxColumns: open.limits.columns,
          marks: marks.find(({ name }) => name === layer.name),
          readChoice: store.readChoice,
        }),
      );
    if (!isThere(id)) return;
    patchFile(id, { state: 'open', layers });
    for (const held of layers) if (held.survey !== null) begin(held);
    // After all of its layers were read: until then it is not known that reading it ends well.
    enqueue(async () => markFile(id));
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
    if (found !== null) patch(id, await openAgain(found.file, found.held, open));
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
      if (!result.ok) return patch(id, { reading: { name: 'refused', problem: result.problem } });
      const value = placedByUser(result.value, held.placed);
      if (value.waiting.length > 0) place(id, value, signal);
      else patch(id, { reading: { name: 'read', read: value } });
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
    }
  }

  /** Beside the reading of other files: a service answers in its own time. */
  function place(id: string, read: ReadLayer, signal: AbortSignal): void {
    let { report } = read;
    const journal = store.journal();
    const onPlaced = (points: readonly RdPoint[]): void => {
      report = withPlaces(report, points);
    };
    const work = placeRows(requester, read.waiting, { signal, known, onPlaced }).then((waiting) => {
      if (!signal.aborted) patch(id, { reading: { name: 'read', read: { ...read, report, waiting } } });
      placing.delete(work);
      return keepKnownAddresses(journal, known);
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
    if (held?.survey) {
      const { role, chosen: fields, colourBy = null } = held;
      void store.writeChoice(columnsKey(held.survey.columns), { role, fields, colourBy });
    }
    mark(id);
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
    const placed = [...(find(id)?.held.placed ?? []), ...(at === null ? [] : [{ position, at, address }])];
    patch(id, { placed, reading: { name: 'read', read: { ...read, report, waiting } } });
    mark(id);
  }

  async function repair(id: string, position: number, address: string): Promise<void> {
    const found = await lookUpTyped(requester, address);
    if (found.at === null) settle(id, position, null, found.row);
    else settle(id, position, found.at, {}, found.address);
  }

  function letGo(): void {
    for (const run of runs.values()) run.abort();
    runs.clear();
    known.clear();
    change([]);
  }

  return {
    held: () => files,
    add(given) {
      const now = requester.clock.now();
      const groups = groupFiles(given).map((parts) => newFile(newId(), parts, now));
      change([...files, ...groups]);
      for (const group of groups) {
        keeper.add(group, () => patchFile(group.id, { isKept: false }));
        enqueue(() => openOne(group.id, []));
      }
    },
    async restore() {
      for (const [asked, answer] of await readKnownAddresses(store.journal())) known.set(asked, answer);
      for (const { file, marks } of await keeper.restore()) {
        const restored = restoredFile(file, marks);
        change([...files, restored]);
        if (restored.state !== 'opening') continue;
        keeper.begins(file.id, marks.unfinished + 1);
        enqueue(() => keeper.settled().then(() => openOne(file.id, marks.layers)));
      }
    },
    remove(fileId) {
      for (const file of files) if (file.id === fileId) for (const { id } of file.layers) stop(id);
      change(files.filter(({ id }) => id !== fileId));
      keeper.remove(fileId);
    },
    setRole(id, role) {
      choose(id, { role });
      // What could not be looked at stays refused, with the reason beside the role.
      if (find(id)?.held.survey) read(id);
    },
    setColumn(id, field, column) {
      const held = find(id)?.held;
      if (!held?.survey) return;
      choose(id, { chosen: { ...held.chosen, [field]: column } });
      if (isTable(held) && (field === 'x' || field === 'y')) stale.add(id);
      read(id);
    },
    setTitle(id, title) {
      patch(id, { title });
      mark(id);
    },
    setColourBy: (id, column) => choose(id, { colourBy: column }),
    setOwner(id, owner) {
      if (!find(id)?.held.survey) return;
      patch(id, { owner });
      mark(id);
      read(id);
    },
    setSource(id, said) {
      const own = files.find((file) => file.id === id)?.ownSource;
      if (own === undefined) return;
      patchFile(id, { source: fileSource(own, said) });
      markFile(id);
    },
    repairAddress(id, position, address) {
      const work = repair(id, position, address).then(() => void placing.delete(work));
      placing.add(work);
    },
    placeRow(id, position, at) {
      if (countryOf(at) === 'Nederland') settle(id, position, at);
      else settle(id, position, null, { why: 'outside-netherlands' });
    },
    refusedRows: (id) => listOf(readOf(id), refusedList),
    overlapList: (id) => listOf(readOf(id), overlapList),
    refuse: (id, problem) => patch(id, { reading: { name: 'refused', problem } }),
    async settled() {
      for (let before: Promise<void> | null = null; before !== queue || placing.size > 0; ) {
        before = queue;
        await queue;
        await Promise.all(placing);
      }
    },
    forget() {
      letGo();
      keeper.clear();
    },
    async leave() {
      letGo();
      await keeper.settled();
    },
  };
}
