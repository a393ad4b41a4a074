import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folderJournal } from './cli-journal';

const root = mkdtempSync(join(tmpdir(), 'tiles-journal-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
let folder = '';
let notes: string[] = [];
beforeEach(() => {
  folders += 1;
  folder = join(root, `pakket-${folders}.zip.werk`);
  notes = [];
});
const journal = () => folderJournal(folder, (text) => notes.push(text));
const BOX = { savedAt: 1, name: 'box', box: { parcels: [{ geometry: [[[[153_000.001, 508_000.1]]]], size: null }] } };

describe('a journal in a folder', () => {
  it('gives back in another run what was kept, number for number', async () => {
    await journal().save('parcels GM1999 2026 1 2 3 4', BOX);
    const later = journal();
    expect(await later.load('parcels GM1999 2026 1 2 3 4')).toEqual(BOX);
    expect(later.wasUsed()).toBe(true);
    expect(await later.load('parcels GM1999 2026 5 6 7 8')).toBeNull();
    expect(notes).toEqual([]);
  });

  it('gives bytes back as bytes', async () => {
    const tile = { savedAt: 1, packed: new Uint8Array([31, 139, 0, 255]), layers: ['weg'], day: '2026-01-31' };
    await journal().save('brt 8/131/84', tile);
    expect(await journal().load('brt 8/131/84')).toEqual(tile);
  });

  it('leaves a damaged file aside, with a note', async () => {
    await journal().save('box', BOX);
    const [name = ''] = readdirSync(folder);
    const path = join(folder, name);
    const whole = readFileSync(path);
    for (const damaged of [whole.subarray(0, whole.length / 2), Buffer.from('{"key": "box"'), Buffer.alloc(0)]) {
      writeFileSync(path, damaged);
      expect(await journal().load('box')).toBeNull();
    }
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/beschadigd en wordt niet gebruikt: dat deel wordt opnieuw opgehaald\.$/);
    const again = journal();
    await again.save('box', BOX);
    expect(await again.load('box')).toEqual(BOX);
  });

  it('takes away what is its own and no more', async () => {
    const kept = journal();
    await kept.save('box', BOX);
    writeFileSync(join(folder, 'van mij.txt'), 'blijft');
    await kept.clear();
    expect(readdirSync(folder)).toEqual(['van mij.txt']);
    rmSync(join(folder, 'van mij.txt'));
    await kept.save('box', BOX);
    await kept.clear();
    expect(readdirSync(root)).not.toContain(`pakket-${folders}.zip.werk`);
    await kept.clear();
    expect(notes).toEqual([]);
  });

  it('that cannot be written says so once, and fetching goes on', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const hopeless = journal();
    await hopeless.save('one', BOX);
    await hopeless.save('two', BOX);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/is niet te schrijven .* begint na een onderbreking opnieuw\.$/);
    rmSync(folder);
    mkdirSync(folder);
  });
});
