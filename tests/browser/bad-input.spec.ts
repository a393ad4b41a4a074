import { closeSync, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { MEMBER } from '../../src/package/manifest';
import { GOOD_TEXT, withRaw, withValues } from '../hostile/good-file';
import { brokenPackage, otherZip } from './package-files';
import type { Room } from './room';
import { expect, test } from './test';

test.use({ withoutMap: true });

interface RawLine {
  units: number;
}
interface RawPlot {
  name: string;
  remark: string;
  programme: RawLine[];
  parcels: { parcelId: string }[];
}
interface RawSession {
  version: number;
  header: { id: string; name: string };
  plots: RawPlot[];
}

const asFile = (text: string, name = 'sessie.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** A sound session with one plot on this device, and its file's text, back on the start screen. */
async function keptSession(room: Room): Promise<string> {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  const { path } = await room.export('Sessiebestand');
  await room.closeSession();
  return readFileSync(path, 'utf8');
}

/** The one sentence says what is wrong, and the session that was kept is still there. */
async function refused(room: Room, sentence: RegExp): Promise<void> {
  await expect(room.notices.getByText(sentence)).toBeVisible();
  await expect(room.button('Voorbeeldgemeente openen')).toBeVisible();
  await expect(room.page.getByRole('rowheader', { name: /^Sessie / })).toHaveCount(1);
}

test('a file that is no session is refused in one sentence, and nothing stored is lost', async ({ room }) => {
  const text = await keptSession(room);
  const newer = { ...(JSON.parse(text) as RawSession), version: 99 };
  await room.chooseSession(asFile('dit is geen json'));
  await refused(room, /geen sessiebestand/);
  await room.chooseSession(asFile('{"iets": "anders"}'));
  await refused(room, /geen sessie van Van bod naar plot/);
  await room.chooseSession(asFile(text.slice(0, text.length / 2)));
  await refused(room, /onderweg afgebroken/);
  await room.chooseSession(asFile(JSON.stringify(newer)));
  await refused(room, /nieuwere versie \(99\)/);
});

test('a session file of 200 MB is refused before it is read', async ({ room }) => {
  await keptSession(room);
  const path = 'test-results/exports/groot.json';
  mkdirSync('test-results/exports', { recursive: true });
  closeSync(openSync(path, 'w'));
  truncateSync(path, 200_000_000);
  await room.chooseSession(path);
  await refused(room, /200 MB/);
});

test('impossible numbers, unknown parcels, strange keys and HTML are repaired or shown as text', async ({
  room,
  page,
}) => {
  const session = JSON.parse(await keptSession(room)) as RawSession;
  const [plot] = session.plots;
  if (!plot) throw new Error('The session file holds no plot');
  const html = '<img src=x onerror="window.pwned=1">';
  session.header.id = 'van-elders';
  session.header.name = 'Van elders';
  session.plots = [
    {
      ...plot,
      ...{ id: 'a', number: 1 },
      name: 'Min drie',
      programme: plot.programme.map((line) => ({ ...line, units: -3 })),
    },
    {
      ...plot,
      ...{ id: 'b"] *', number: 2 },
      name: 'Miljard',
      programme: plot.programme.map((line) => ({ ...line, units: 1e9 })),
    },
    {
      ...plot,
      ...{ id: 'c', number: 3 },
      name: html,
      parcels: plot.parcels.map((parcel) => ({ ...parcel, parcelId: '1' })),
    },
  ];
  const text = JSON.stringify(session).replace('"plots":', '"__proto__":{"polluted":1},"plots":');
  await room.chooseSession(asFile(text));
  await room.atWork();
  await expect(room.notices.getByText(/zijn hersteld/)).toBeVisible();
  await room.notices
    .getByText(/bijzonderhe/)
    .first()
    .click();
  await expect(room.notices.getByText(/Min drie/).first()).toBeVisible();
  await expect(room.notices.getByText(/Miljard/).first()).toBeVisible();

  await room.openPanel('Plots');
  await expect(room.plots.getByText(html)).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => [Reflect.get(window, 'pwned'), Reflect.get({}, 'polluted')])).toEqual([
    undefined,
    undefined,
  ]);
  await room.plots.getByRole('button', { name: /^L1 / }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(room.plots.getByRole('button', { name: /^L2 / })).toBeFocused();
  await room.openPanel('Controles');
  await expect(
    room.checks.getByText(/niet in (het|dit) gemeentepakket|niet in het pakket|onbekend perceel/i).first(),
  ).toBeVisible();

  await room.closeSession();
  await expect(page.getByRole('rowheader')).toHaveText(['Van elders', /^Sessie /]);
});

/** Everything that is stored of the one session that was there before. */
const storedOf = (room: Room, id: string): Promise<string> =>
  room.page.evaluate(
    (owner) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('van-bod-naar-plot');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const records = opening.result.transaction('records').objectStore('records');
          const all = records.getAll(IDBKeyRange.bound([owner], [owner, []]));
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
    id,
  );

test('the worst files: a sentence for each, nothing stored is touched, and no script runs', async ({ room, page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { id } = (JSON.parse(await keptSession(room)) as RawSession).header;
  const before = await storedOf(room, id);
  const script = '\u202e</script><script>window.pwned=1;alert(1)</script><img src=x onerror="window.pwned=1">\u0000';

  const nothing: readonly (readonly [text: string, sentence: RegExp])[] = [
    ['\u0089PNG\r\n', /geen sessiebestand/],
    ['['.repeat(1_000_000), /geen sessiebestand/],
    ['\u0000'.repeat(1_000_000), /geen sessiebestand/],
    [withRaw('plots.0.number', 'NaN'), /geen sessiebestand/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /geen sessie van Van bod naar plot/],
    [`{"__proto__":${GOOD_TEXT}}`, /geen sessie van Van bod naar plot/],
    [withValues(['version', 1e308]), /nieuwere versie/],
    [withValues(['header', [script]]), /hoofd van de sessie ontbreekt/],
    [withRaw('plots', `[${'{},'.repeat(999_999)}{}]`), /1\.000\.000 plots/],
  ];
  for (const [text, sentence] of nothing) {
    await room.chooseSession(asFile(text));
    await refused(room, sentence);
    await room.notices.getByRole('button', { name: 'Melding sluiten' }).click();
  }

  const points = [...Array(3_000).keys()].map((i) => [150_000 + i * 0.1, 510_000 + (i % 2) * 1000]);
  const tangle = [[[...points, points[0]]]];
  const part = { parcelId: '987007', designation: {}, part: true, geometry: tangle };
  const repaired = [
    withValues(
      ['header.id', 'html'],
      ['header.name', script],
      ['plots.0.name', script],
      ['partners.0.name', script],
      ['plots.0.remark', script],
      ['target.periods.0', script],
      ['plots.0.period', script],
    ),
    withValues(
      ['header.id', id],
      ['header.packageId', script],
      ['plots.0.parcels', [part, part]],
      ['plots.0.programme.0.units', -1e308],
    ),
  ];
  for (const text of repaired) {
    await room.chooseSession(asFile(text));
    await room.atWork();
    await expect(room.notices.getByText(/hersteld/).first()).toBeVisible();
    await room.openPanel('Plots');
    await expect(room.plots.getByRole('button', { name: /^L1 / })).toBeVisible();
    await room.closeSession();
  }
  expect(await storedOf(room, id)).toBe(before);
  expect(await page.evaluate(() => [Reflect.get(window, 'pwned'), Reflect.get({}, 'polluted')])).toEqual([
    undefined,
    undefined,
  ]);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a package that is no package or is broken is refused by name', async ({ room, page }) => {
  await keptSession(room);
  const refusedPackage = async (file: Parameters<Room['choosePackage']>[0], sentence: RegExp) => {
    await room.choosePackage(file);
    await expect(room.notices.getByText(sentence)).toBeVisible();
    if ((await room.dialog.count()) > 0) await page.keyboard.press('Escape');
    await refused(room, sentence);
  };
  await refusedPackage(await otherZip(), /geen gemeentepakket/);
  await refusedPackage(await brokenPackage(MEMBER.parcels, 'missing'), /ontbreekt parcels\.fgb/);
  await refusedPackage(await brokenPackage(MEMBER.parcelTiles, 'damaged'), /parcels\.pmtiles beschadigd/);
});

test('a package without a layer, or with a broken one, opens with a note', async ({ room, page }) => {
  const opensWithNote = async (file: Parameters<Room['openPackage']>[0], note: RegExp): Promise<void> => {
    await room.openPackage(file);
    await expect(room.notices.getByText(/een deel ontbreekt/)).toBeVisible();
    await expect(room.notices.getByText(note)).toBeVisible();
    await expect(room.layers.getByText('Niet beschikbaar in het gemeentepakket')).toHaveCount(1);
    await room.closeSession();
  };
  await page.goto('./');
  await opensWithNote(await brokenPackage(MEMBER.amenities, 'missing'), /zonder de voorzieningen/);
  await opensWithNote(
    await brokenPackage(MEMBER.areas, 'damaged'),
    /wijken en buurten, want areas\.geojson is beschadigd/,
  );
  await expect(page.getByRole('rowheader', { name: /^Sessie / })).toHaveCount(2);
});

test('without WebGL2 list, tally and export go on', async ({ room, page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.goto('./');
  await room.button('Voorbeeldgemeente openen').click();
  await expect(room.map.getByText(/WebGL2/)).toBeVisible({ timeout: 30_000 });
  const before = await room.meterValue('Geclusterd');
  await room.tagPlot(['MKW01 B 1203'], 'geclusterd', 30, 'Hof van Noord');
  await expect.poll(() => room.meterValue('Geclusterd')).toBe(before + 30);
  await room.openPanel('Plots');
  await expect(room.plots.getByText('Hof van Noord')).toBeVisible();
  expect(readFileSync((await room.export('GIS-bestand (GeoJSON)')).path, 'utf8')).toContain('Hof van Noord');
});

test('a browser that refuses IndexedDB works in memory and says that nothing is kept', async ({ room, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(room.notices.getByText(/niets bewaren/)).toBeVisible();
  await room.button('Voorbeeldgemeente openen').click();
  await expect(room.tally).toBeVisible({ timeout: 30_000 });
  await room.tagPlot(['MKW01 B 1203'], 'geclusterd', 30, 'Hof van Noord');
  await expect(page.getByRole('status').filter({ hasText: 'Niet opgeslagen' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /download/i })
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.sessie\.json$/);
  await room.closeSession();
  await expect(page.getByRole('rowheader', { name: /^Sessie / })).toHaveCount(1);
});
