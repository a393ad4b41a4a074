/** What the browser still allows on this device, bytes; without end when it does not say. */
export async function freeBytes(storage: Pick<StorageManager, 'estimate'> | undefined): Promise<number> {
  const { quota, usage = 0 } = (await storage?.estimate()) ?? {};
  return quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
}
