import type { CDPSession, Page } from '@playwright/test';

interface HeapUsage {
  /** Objects in use, bytes. */
  readonly usedSize: number;
  /** What typed arrays stand on, outside of the objects; bytes. */
  readonly backingStorageSize?: number;
}

/**
 * Memory of JavaScript in kB after the rubbish was collected, by the DevTools protocol (`Runtime.getHeapUsage`): objects and the
 * bytes under typed arrays, of the page and of every worker that it has at that moment.
 */
export async function jsHeapKB(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const workers = await attachedWorkers(devtools);
  let bytes = await heapBytes((method) => devtools.send(method));
  for (const worker of workers) bytes += await heapBytes((method) => askWorker(devtools, worker, method));
  await devtools.detach();
  return bytes / 1000;
}

type Method = 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage';

async function heapBytes(ask: (method: Method) => Promise<unknown>): Promise<number> {
  await ask('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await ask('Runtime.getHeapUsage')) as HeapUsage;
  if (backingStorageSize === undefined) throw new Error('This Chromium does not tell what typed arrays take');
  return usedSize + backingStorageSize;
}

/** Sessions of the workers there are. */
async function attachedWorkers(devtools: CDPSession): Promise<readonly string[]> {
  const sessions: string[] = [];
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') sessions.push(sessionId);
  });
  // Answers when all that are there have been told of.
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return sessions;
}

let lastId = 0;

function askWorker(devtools: CDPSession, sessionId: string, method: Method): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const hear = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
      if (from !== sessionId || answer.id !== id) return;
      devtools.off('Target.receivedMessageFromTarget', hear);
      if (answer.error) reject(new Error(`${method} in a worker: ${answer.error.message}`));
      else resolve(answer.result);
    };
    devtools.on('Target.receivedMessageFromTarget', hear);
    devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
