import type { Preparation, PreparationActions } from '../../../src/services/preparation/preparation';
import type { EngineOptions, PreparationEngine } from './preparation-engine';
import { ACTION_KINDS, type StoredPackage, type ToPage, type ToWorker } from './protocol';

export interface PreparationHost {
  receive(message: ToWorker): void;
  cameOnline(): void;
}

/**
 * The worker's side: an engine at the end of a line of messages. What is asked before the engine has found what was kept waits for it.
 * @param create makes the engine with what goes over the line
 */
export function createPreparationHost(
  create: (line: Pick<EngineOptions, 'readPackage' | 'keepPackage' | 'onChange'>) => PreparationEngine,
  post: (message: ToPage) => void,
): PreparationHost {
  const packages = new Map<number, (members: StoredPackage | null) => void>();
  const keeping = new Map<number, (problem: string | null) => void>();
  let asked = 0;
  let sent: Partial<Preparation> = {};
  const engine = create({
    readPackage: (packageId) =>
      new Promise((resolve) => {
        asked += 1;
        packages.set(asked, resolve);
        post({ kind: 'need-package', id: asked, packageId });
      }),
    keepPackage: (members) =>
      new Promise((resolve) => {
        asked += 1;
        keeping.set(asked, resolve);
        post({ kind: 'keep-package', id: asked, members });
      }),
    onChange(now) {
      const changed = changesOf(sent, now);
      sent = now;
      if (Object.keys(changed).length > 0) post({ kind: 'state', changed });
    },
  });
  const broken = (error: unknown): void =>
    post({ kind: 'broken', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  const ready = engine.resume().catch(broken);
  return {
    receive(message) {
      // Resuming itself waits for this one.
      if (message.kind === 'package') {
        packages.get(message.id)?.(message.members);
        packages.delete(message.id);
        return;
      }
      if (message.kind === 'kept') {
        keeping.get(message.id)?.(message.problem);
        keeping.delete(message.id);
        return;
      }
      ready.then(() => answer(engine, message, post)).catch(broken);
    },
    cameOnline: () => {
      ready.then(() => engine.cameOnline()).catch(broken);
    },
  };
}

async function answer(
  engine: PreparationEngine,
  message: Exclude<ToWorker, { readonly kind: 'package' | 'kept' }>,
  post: (message: ToPage) => void,
): Promise<void> {
  switch (message.kind) {
    case 'order':
      if (ACTION_KINDS[message.call.name] === 'order') call(engine.actions, message.call);
      return;
    case 'ask':
      if (ACTION_KINDS[message.call.name] === 'ask')
        post({ kind: 'answer', id: message.id, value: await call(engine.actions, message.call) });
      return;
    case 'online':
      engine.cameOnline();
      return;
    case 'leave':
      await engine.leave();
      post({ kind: 'gone' });
  }
}

function call(
  actions: PreparationActions,
  { name, args }: Extract<ToWorker, { readonly kind: 'order' | 'ask' }>['call'],
): unknown {
  // Name and arguments belong to each other by the type of the message; a union of functions cannot be called with that.
  const action = actions[name] as (...all: readonly unknown[]) => unknown;
  return action(...args);
}

const KEYS = [
  'place',
  'fetched',
  'basemapSize',
  'files',
  'build',
  'updates',
  'notKept',
] as const satisfies readonly (keyof Preparation)[];

/** Outlines and lists of files are large: what stayed the same is not sent again. */
function changesOf(before: Partial<Preparation>, now: Preparation): Partial<Preparation> {
  return Object.fromEntries(KEYS.filter((key) => !isSame(before[key], now[key])).map((key) => [key, now[key]]));
}

/** Lists of files are made anew for each look; their items are the same when nothing changed. */
const isSame = (before: unknown, now: unknown): boolean =>
  before === now ||
  (Array.isArray(before) &&
    Array.isArray(now) &&
    before.length === now.length &&
    before.every((item, at) => item === now[at]));
