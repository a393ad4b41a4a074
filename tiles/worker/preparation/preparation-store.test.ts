import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from './draft';
import { createPreparationStore } from './preparation-store';

const draft: Draft = {
  place: { by: 'hand', name: 'Teststad', code: '' },
  wanted: { parcels: 'on', areas: 'off', amenities: 'paused', careBuildings: 'off', basemap: 'off' },
  updates: null,
};
let databases = 0;
function newStore() {
  const trouble: (string | null)[] = [];
  databases += 1;
  const name = `store-${databases}`;
  const open = () => createPreparationStore((detail) => trouble.push(detail), name);
  return { open, trouble };
}

describe('what is kept', () => {
  it('is there for a second store on the same device', async () => {
    const { open } = newStore();
    const store = open();
    await store.writeDraft(draft);
    await store.journal().save('box 1', { parcels: [1, 2] });
    expect(await open().readDraft()).toEqual(draft);
    expect(await open().journal().load('box 1')).toEqual({ parcels: [1, 2] });
  });

  it('is thrown away whole, and what comes in late for it is not kept; choices of columns stay', async () => {
    const { open } = newStore();
    const store = open();
    const late = store.journal();
    await store.writeDraft(draft);
    await late.save('box 1', 1);
    await store.writeChoice('a\nb', { role: 'care', fields: { name: 'a' }, colourBy: null });
    await store.clear();
    await late.save('box 2', 2);
    const again = open();
    expect(await again.readDraft()).toBeNull();
    expect(await again.journal().load('box 1')).toBeUndefined();
    expect(await again.journal().load('box 2')).toBeUndefined();
    expect(await again.readChoice('a\nb')).toEqual({ role: 'care', fields: { name: 'a' }, colourBy: null });
  });
});

describe('a device that is full', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is told of, and what was fetched is remembered for as long as the page lives', async () => {
    const { open, trouble } = newStore();
    const store = open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await store.journal().save('box 1', [1]);
    expect(trouble).toEqual(['QuotaExceededError: no room']);
    expect(await store.journal().load('box 1')).toEqual([1]);
    vi.restoreAllMocks();
    await store.journal().save('box 1', [2]);
    expect(trouble.at(-1)).toBeNull();
    expect(await open().journal().load('box 1')).toEqual([2]);
  });
});
