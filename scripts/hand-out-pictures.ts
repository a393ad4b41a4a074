/**
 * Takes the pictures of the hand-out "Uw gemeente voorbereiden in tien minuten" anew, from the screens as they are now:
 * `npx tsx scripts/hand-out-pictures.ts`. The preparation in them is a made-up one (`tests/browser/prepare-page`).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import type { FakePreparation } from '../src/ui/prepare/testing/fake-preparation';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SIZE = { width: 1280, height: 720 };

/** What the page puts on its window. */
interface Stage {
  readonly fake: FakePreparation;
  readonly samples: typeof import('../src/ui/prepare/testing/samples');
}
declare const window: Stage;

const server = await createServer({
  configFile: at('../tests/browser/prepare-page/vite.config.ts'),
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.VBNP_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: SIZE, locale: 'nl-NL', reducedMotion: 'reduce' });
await page.goto(server.resolvedUrls?.local[0] ?? '');
await page.getByRole('button', { name: 'Gemeente voorbereiden' }).click();

const openStep = async (name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();

await page.getByRole('combobox', { name: 'Naam van de gemeente' }).fill('Voorb');
await page.getByRole('option', { name: 'Voorbeeldstad' }).click();
await page.getByText('GM9901').waitFor();
await take(1);

await openStep('Gegevens ophalen');
await page.getByRole('button', { name: 'Alles ophalen' }).click();
await page.evaluate(() => {
  const { fake, samples } = window;
  fake.advance(0.38);
  fake.become({ fetched: { ...fake.getState().fetched, areas: samples.SOME_SOURCES.areas } });
});
await take(2);

await openStep('Eigen bestanden');
await page.evaluate(() => {
  const { fake, samples } = window;
  fake.become({ fetched: samples.SOME_SOURCES, files: [samples.CARE_LIST] });
});
await page.getByText('zijn niet op de kaart gevonden').scrollIntoViewIfNeeded();
await page.getByRole('button', { name: /^Aanwijzen op de kaart: rij 23/ }).scrollIntoViewIfNeeded();
await take(3);

await openStep('Controle');
await page.evaluate(() => {
  const { fake, samples } = window;
  const [land] = samples.LAND_FILE.state.name === 'open' ? samples.LAND_FILE.state.layers.slice(1) : [];
  const search = { ...samples.LAND_FILE, state: { name: 'open', layers: land ? [land] : [] } } as const;
  fake.become({ files: [samples.CARE_LIST, search, samples.ELSEWHERE_FILE] });
});
await take(4);

await openStep('Maken');
await page.evaluate(() => {
  const { fake } = window;
  fake.become({ files: fake.getState().files.slice(0, 2) });
  fake.actions.build();
  for (let step = 0; step < 10; step++) fake.advance(0);
});
await page.getByText('Het gemeentepakket is klaar').first().waitFor();
await take(5);

await browser.close();
await server.close();

async function take(step: number): Promise<void> {
  const png = await page.screenshot();
  const webp = await asWebp(png.toString('base64'));
  writeFileSync(at(`../public/handleiding/stap-${step}.webp`), Buffer.from(webp, 'base64'));
}

/** Playwright writes PNG; the browser itself knows how to make it smaller. */
async function asWebp(png: string): Promise<string> {
  const blank = await browser.newPage();
  const webp = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.75).split(',')[1] ?? '';
  }, png);
  await blank.close();
  return webp;
}
