/** Web Locks as far as leases use them: one holder a name, the others wait in a row until they are tired of it, or steal. */
export function fakeLocks(): LockManager {
  interface Holder {
    readonly stolen: (error: unknown) => void;
  }
  const held = new Map<string, Holder>();
  const waiting = new Map<string, (() => void)[]>();

  const hold = (name: string, work: LockGrantedCallback<unknown>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const holder: Holder = { stolen: reject };
      held.set(name, holder);
      void Promise.resolve(work({ name, mode: 'exclusive' })).then((value) => {
        resolve(value);
        if (held.get(name) !== holder) return;
        held.delete(name);
        waiting.get(name)?.shift()?.();
      });
    });

  const request = (name: string, options: LockOptions, work: LockGrantedCallback<unknown>): Promise<unknown> => {
    const holder = held.get(name);
    if (holder === undefined) return hold(name, work);
    if (options.steal) {
      holder.stolen(new DOMException('stolen', 'AbortError'));
      return hold(name, work);
    }
    return new Promise((resolve, reject) => {
      const row = waiting.get(name) ?? [];
      waiting.set(name, row);
      const next = (): void => void hold(name, work).then(resolve, reject);
      row.push(next);
      options.signal?.addEventListener('abort', () => {
        if (!row.includes(next)) return;
        row.splice(row.indexOf(next), 1);
        reject(options.signal?.reason);
      });
    });
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}
