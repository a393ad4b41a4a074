import { machineClock } from '../../../../src/services/clock';
import type { Preparation } from '../../../../src/services/preparation/preparation';
import { createRequester } from '../../../../src/services/request';
import { serviceUrls } from '../../../../src/services/service-urls';
import { loadGdalInNode } from '../../../cli-gdal';
import { BROWSER_LIMITS } from '../../../readers/source-file';
import { createPreparationEngine, type EngineOptions, type PreparationEngine } from '../preparation-engine';
import { createPreparationStore } from '../preparation-store';

export interface TestEngine extends PreparationEngine {
  /** Every request up to now. */
  readonly asked: readonly string[];
  /** Waits until the state is so; fails when it is not within 20 seconds. */
  until(isSo: (now: Preparation) => boolean): Promise<Preparation>;
}

interface TestOptions {
  /** Of the stand-in. */
  readonly origin: string;
  readonly database: string;
  /** Answers in the place of the stand-in; null leaves it to that. */
  readonly instead?: (url: string) => Response | 'never' | null;
  readonly readPackage?: EngineOptions['readPackage'];
  readonly gridShelf?: EngineOptions['gridShelf'];
  readonly keepPackage?: EngineOptions['keepPackage'];
}

let engines = 0;

const grids = new Map<string, ArrayBuffer>();
/** The correction grid is kept on the same device as the database. */
const shelfBeside = (database: string): EngineOptions['gridShelf'] => ({
  take: async () => grids.get(database) ?? null,
  put: async (file) => void grids.set(database, file),
});

/** An engine as the worker has it, on the stand-in for the public services and a database that a second one can share. */
export async function testEngine({
  origin,
  database,
  instead = () => null,
  readPackage = async () => null,
  gridShelf = shelfBeside(database),
  keepPackage = async () => null,
}: TestOptions): Promise<TestEngine> {
  const asked: string[] = [];
  const listeners = new Set<(now: Preparation) => void>();
  const requester = createRequester({
    clock: machineClock,
    random: () => 0.5,
    urls: serviceUrls(origin),
    fetch(url, init) {
      asked.push(url);
      const other = instead(url);
      return other === 'never'
        ? new Promise(() => undefined)
        : other === null
          ? fetch(url, init)
          : Promise.resolve(other);
    },
  });
  engines += 1;
  const own = engines;
  let ids = 0;
  const engine = createPreparationEngine({
    requester,
    open: { limits: BROWSER_LIMITS, loadGdal: loadGdalInNode },
    createStore: (onTrouble) => createPreparationStore(onTrouble, database),
    gridShelf,
    newId: () => {
      ids += 1;
      return `${own}-${ids}`;
    },
    readPackage,
    keepPackage,
    onChange: (now) => {
      for (const listener of listeners) listener(now);
    },
  });
  await engine.resume();
  return {
    ...engine,
    asked,
    until: (isSo) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`It did not come to that: ${JSON.stringify(engine.getState()).slice(0, 2000)}`)),
          20_000,
        );
        const look = (now: Preparation): void => {
          if (!isSo(now)) return;
          clearTimeout(late);
          listeners.delete(look);
          resolve(now);
        };
        listeners.add(look);
        look(engine.getState());
      }),
  };
}
