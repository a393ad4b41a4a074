import type { RdPoint } from '../../../src/domain/rd-geometry';
import { type Geocoded, geocode } from '../../../src/services/geocode';
import type { Requester } from '../../../src/services/request';
import { placeRows } from './place-rows';
import type { ReadLayer } from './read-role';
import { withPlaces } from './with-places';

/** Gives rows that have an address only their place: by the Locatieserver, or where the user points. */
export interface RowPlacing {
  /** Looks for the rows of a layer that was just read. */
  look(layerId: string, read: ReadLayer, signal: AbortSignal): void;
  /** Looks for the address that the user typed in the place of that of a row. */
  repair(layerId: string, position: number, address: string): void;
  pointAt(layerId: string, position: number, at: RdPoint): void;
  /** null when nothing is being looked for. */
  underWay(): Promise<unknown> | null;
  forget(): void;
}

interface PlacingOptions {
  readonly requester: Requester;
  /** null when the layer is not there, or not read. */
  readonly readOf: (layerId: string) => ReadLayer | null;
  readonly onRead: (layerId: string, read: ReadLayer) => void;
}

export function createRowPlacing({ requester, readOf, onRead }: PlacingOptions): RowPlacing {
  const placing = new Set<Promise<void>>();
  const known = new Map<string, Geocoded>();
  const follow = (work: Promise<void>): void => {
    placing.add(work);
    void work.then(() => placing.delete(work));
  };

  /** Takes a row out of those that wait, because it has a place, or with another reason why not. */
  function settle(
    id: string,
    position: number,
    at: RdPoint | null,
    to: Partial<ReadLayer['waiting'][number]> = {},
  ): void {
    const read = readOf(id);
    const row = read?.waiting.find((waiting) => waiting.position === position);
    if (read === null || row === undefined) return;
    if (at !== null) row.put(at);
    const waiting =
      at === null
        ? read.waiting.map((one) => (one === row ? { ...one, ...to } : one))
        : read.waiting.filter((one) => one !== row);
    const report = at === null ? read.report : withPlaces(read.report, [at]);
    onRead(id, { ...read, report, waiting });
  }

  async function repair(id: string, position: number, address: string): Promise<void> {
    const typed = { query: { postcode: '', houseNumber: '', street: address.trim(), city: '' } };
    const answer = await geocode(requester, [{ text: address }]);
    if (!answer.ok) return settle(id, position, null, { ...typed, why: answer.problem.name });
    const [found] = answer.value;
    if (found?.found) settle(id, position, found.at);
    else settle(id, position, null, { ...typed, why: found?.reason ?? 'unknown' });
  }

  return {
    look(id, read, signal) {
      let { report } = read;
      const onPlaced = (points: readonly RdPoint[]): void => {
        report = withPlaces(report, points);
      };
      follow(
        placeRows(requester, read.waiting, { signal, known, onPlaced }).then((waiting) => {
          if (!signal.aborted) onRead(id, { ...read, report, waiting });
        }),
      );
    },
    repair: (id, position, address) => follow(repair(id, position, address)),
    pointAt: (id, position, at) => settle(id, position, at),
    underWay: () => (placing.size === 0 ? null : Promise.all(placing)),
    forget: () => known.clear(),
  };
}
