import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aLine, aPlot, aSession, aTarget, aTargetLine } from '../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../fixtures/arbitraries/releases';
import { periodId } from '../../src/domain/ids';
import type { ReportContext } from '../../src/io/report/report-context';
import { reportFrame } from '../../src/io/report/report-file';
import { REPORT_SECTIONS, type ReportOptions } from '../../src/io/report/report-options';
import { reportBody } from '../../src/io/report/write-report';
import { expectAccessible } from './accessible';
import { Room } from './room';
import { expect, test } from './test';

const save = async (room: Room, page: Page, button: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await room.dialog.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  const path = `test-results/exports/${file.suggestedFilename()}`;
  await file.saveAs(path);
  return path;
};

test.describe('without a map', () => {
  test.use({ withoutMap: true });

  test('a saved report opens without the program or a network, and is accessible', async ({ room, page, context }) => {
    await room.openDemo();
    await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw <script>');
    await room.button('Exporteren').click();
    const path = await save(room, page, 'Rapport opslaan');
    const html = readFileSync(path, 'utf8');
    expect(html).not.toMatch(/<script/i);

    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.setContent(html);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
      'Woningen voor ouderen in Markerwaard (fictief)',
    );
    await expect(reader.getByRole('heading', { name: 'L1 De Gouw <script>' })).toBeVisible();
    // Without WebGL the plots are outlines.
    await expect(reader.getByRole('img', { name: /De plots als omtrek/ })).toBeVisible();
    await expectAccessible(new Room(reader), 'rapport');
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });

  test('printing shows the same report with its style, within the policy of the page', async ({ room, page }) => {
    await room.openDemo();
    await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
    await page.evaluate(() => {
      // Nothing runs inside the frame, so its `print` is put out of the way from here, before the program hears of it.
      const stub = ({ target }: Event): void => {
        if (!(target instanceof HTMLIFrameElement) || !target.contentWindow || !target.contentDocument) return;
        const { contentWindow: inside, contentDocument: printed } = target;
        inside.print = () => {
          const table = printed.querySelector('table');
          Reflect.set(window, 'printed', {
            collapse: table && inside.getComputedStyle(table).borderCollapse,
            text: printed.body.textContent,
            title: printed.title,
          });
        };
      };
      document.addEventListener('load', stub, { capture: true });
    });
    await room.button('Exporteren').click();
    await room.dialog.getByRole('button', { name: 'Printen of PDF' }).click();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'printed')))
      .toMatchObject({
        collapse: 'collapse',
        title: 'Woningen voor ouderen in Markerwaard (fictief)',
        text: expect.stringContaining('De Gouw'),
      });
  });
});

const LONG = 'Een plek met een naam die langer is dan wat er op een regel past';
const PERIODS = ['t/m 2030', '2031-2036', '2037-2040', '2041-2045'].map(periodId);
const spread = (count: number, name: string, periods: number, full = true) =>
  Array.from({ length: count }, (_, index) =>
    aPlot({
      name: `${name}, nummer ${index}`,
      programme: [
        aLine(index + 1, 'geclusterd'),
        ...(full || index % 2 === 0 ? [aLine(3, 'regulier')] : []),
        ...(full ? [aLine(2, 'overig geschikt')] : []),
      ],
      confidentiality: index % 5 === 1 ? 'gemeente' : 'openbaar',
      buildMethod: 'bestaande bouw',
      status: 'afgesproken',
      period: PERIODS[index % periods] ?? periodId('t/m 2030'),
    }),
  );
/** As large as that of the full sheet, and with a legend of everything. */
const MAP: ReportContext['map'] = {
  src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="1024" height="640"/%3E',
  width: 1024,
  height: 640,
  metresWide: 5000,
  legend: [7, 5, 13, 1, 4].map((lines, part) => ({
    title: `Deel ${part}`,
    lines: Array.from({ length: lines }, (_, line) => ({ sign: '<svg viewBox="0 0 28 20"/>', label: `Soort ${line}` })),
  })),
  legendNotes: [
    '1 plot zonder plaats staat niet op de kaart: L6.',
    'Bij een plot staat het nummer en het aantal woningen.',
  ],
};

for (const [what, plots, periods] of [
  ['400 plots in four periods', spread(400, LONG, 4), 4],
  ['40 plots in two periods', spread(40, LONG, 2), 2],
  ['23 plots with short names', spread(23, 'Plek', 2), 2],
  ['9 plots with long names, and bars', spread(9, LONG, 2, false), 2],
] as const)
  test(`the short version takes two pages: ${what}`, async ({ browser }) => {
    const target = aTarget([aTargetLine()], { periods: PERIODS.slice(0, periods) });
    const release = aRelease(aSession(plots, target), { kind: 'openbaar' });
    const page = await browser.newPage();
    for (const paper of ['A4', 'A3'] as const)
      for (const map of [null, MAP]) {
        const options: ReportOptions = { version: 'bestuurlijk', paper, sections: new Set(REPORT_SECTIONS) };
        const { before, after } = reportFrame(release, options);
        const context: ReportContext = {
          ...aWriteContext(),
          parcelsNear: () => [],
          hasParcel: () => null,
          art: {
            badge: () => '',
            color: () => '#123456',
            hatch: () => '',
            outline: () => ({ width: 2, dash: null, filled: true }),
          },
          map,
          mapSources: Array.from({ length: 6 }, (_, index) => `Bron nummer ${index}, peildatum 2026-01-01, CC BY 4.0`),
        };
        const pieces = [...reportBody(release, options, context)].map(({ text }) => text);
        await page.setContent([before, ...pieces, after].join(''));
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g);
        expect(pages, `${paper} ${map ? 'with a map' : 'with outlines'}`).toHaveLength(2);
      }
    await page.close();
  });

test('the map as a picture has the size of its paper, and pieces show no seam', async ({ room, page, context }) => {
  // Two sheets drawn by a graphics card made of software.
  test.setTimeout(180_000);
  const pictures: string[] = [];
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  await room.button('Exporteren').click();
  await room.dialog.locator('summary', { hasText: 'Gebied, papier en scherpte' }).click();
  await room.dialog.getByRole('combobox', { name: 'Welk gebied?' }).selectOption('gemeente');
  pictures.push(readFileSync(await save(room, page, 'Kaart opslaan')).toString('base64'));
  await page.evaluate(() => {
    // A device that draws no more than this at once.
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function (name: number) {
      return name === WebGL2RenderingContext.MAX_RENDERBUFFER_SIZE ? 1024 : getParameter.call(this, name);
    };
  });
  pictures.push(readFileSync(await save(room, page, 'Kaart opslaan')).toString('base64'));

  const viewer = await context.newPage();
  const found = await viewer.evaluate(async (files) => {
    const [whole, pieces] = await Promise.all(
      files.map(async (file) => {
        const image = new Image();
        image.src = `data:image/png;base64,${file}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height);
      }),
    );
    if (!whole || !pieces) throw new Error('A picture cannot be read');
    const colors = new Set<number>();
    let different = 0;
    for (let at = 0; at < whole.data.length; at += 4) {
      const parts = [0, 1, 2].map((part) => [whole.data[at + part] ?? 0, pieces.data[at + part] ?? 0] as const);
      colors.add(parts.reduce((sum, [part]) => sum * 256 + part, 0));
      if (parts.some(([a, b]) => Math.abs(a - b) > 24)) different += 1;
    }
    return { size: [whole.width, whole.height], colors: colors.size, different: different / (whole.data.length / 4) };
  }, pictures);
  // A3 is 420 × 297 mm, at 150 dots per inch.
  expect(found.size).toEqual([2480, 1754]);
  expect(found.colors).toBeGreaterThan(100);
  // Words are drawn less fine on such a device; the rest is the same, pixel by pixel.
  expect(found.different).toBeLessThan(0.01);
});
