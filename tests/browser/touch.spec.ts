import type { CDPSession } from '@playwright/test';
import { Room } from './room';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: true });

const HOME = 'MKW01 B 1203';

/** Design: nothing that a finger must hit is smaller, in CSS pixels. MapLibre's own attribution button is the exception. */
const SMALLEST_TARGET = 44;

/** Everything on the screen that a finger can press is large enough; a box with a label counts together with it. */
async function expectLargeTargets({ page }: Room, screen: string): Promise<void> {
  const tooSmall = await page.evaluate((smallest) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, a[href], select, summary, input:not([type=file]), textarea, [role=button], [role=menuitem]',
    );
    return [...targets]
      .filter((target) => target.checkVisibility() && !target.closest('.maplibregl-ctrl, .skip-links'))
      .map((target) => (target.matches('[type=checkbox], [type=radio]') ? (target.closest('label') ?? target) : target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < smallest - 0.5 || box.height < smallest - 0.5))
      .map(
        ({ target, box }) => `${target.getAttribute('aria-label') ?? target.textContent}: ${box.width}×${box.height}`,
      );
  }, SMALLEST_TARGET);
  expect(tooSmall, screen).toEqual([]);
}

test('a plot is made by taps alone', async ({ room, page }) => {
  await page.goto('./');
  await room.button('Voorbeeldgemeente openen').tap();
  await room.atWork();
  const before = await room.meterValue('Geclusterd');
  await room.search.tap();
  await room.search.fill(HOME);
  await page.getByRole('option', { name: HOME }).first().tap();
  await room.plot.getByRole('radio', { name: /^geclusterd/i }).tap({ force: true });
  const more = room.plot.getByRole('button', { name: 'Aantal woningen: één meer' });
  await more.tap();
  await more.tap();
  await room.plot.getByRole('button', { name: 'Maak plot' }).tap();
  await expect.poll(() => room.meterValue('Geclusterd')).toBe(before + 2);
  await room.meter('Geclusterd').tap();
  await expect(room.tally.getByRole('button', { name: `L1 ${HOME}` })).toBeVisible();
});

test('every target is large enough for a finger', async ({ room, page }) => {
  await room.openDemo();
  await expectLargeTargets(room, 'nothing chosen');
  await room.findParcel(HOME);
  await expectLargeTargets(room, 'a parcel chosen');
  await room.makePlot('zorggeschikt', 24, 'De Gouw');
  await room.unfold('Meer over deze plot');
  for (const group of ['Partners van de plot', 'Knelpunten', 'Afspraken']) await room.unfold(group);
  await room.plot.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  await expectLargeTargets(room, 'a plot with its fields');
  await room.unfold('Percelen');
  await room.button('Legenda en bron van Voorzieningen').click();
  await expectLargeTargets(room, 'kinds of voorzieningen and the card of a parcel');
  await room.openPanel('Plots');
  await room.plots.getByText('Sorteren en filteren').click();
  await expectLargeTargets(room, 'list of plots');
  await room.openPanel('Controles');
  await expectLargeTargets(room, 'checks');
  await room.button('Meer cijfers').click();
  await expectLargeTargets(room, 'all figures');
  await room.button('Minder cijfers').first().click();
  for (const dialog of ['Opgave', 'Partijen', 'Exporteren', 'Hulp en sneltoetsen', 'Hoe telt dit?']) {
    await room.button(dialog).click();
    await expect(room.dialog).toBeVisible();
    if (dialog === 'Exporteren') {
      await room.dialog.getByRole('radio', { name: 'Corporatie of andere partij' }).tap({ force: true });
      await room.dialog.getByRole('combobox', { name: 'Welke partij?' }).selectOption({ index: 1 });
      await room.dialog.getByRole('radio', { name: 'Zelf kiezen' }).tap({ force: true });
      await room.dialog.locator('summary', { hasText: 'Meer soorten' }).tap();
    }
    await expectLargeTargets(room, `dialog ${dialog}`);
    await page.keyboard.press('Escape');
    await expect(room.dialog).toHaveCount(0);
  }
  await room.closeSession();
  await page.getByRole('button', { name: /^Meer voor/ }).click();
  await expectLargeTargets(room, 'start screen');
});

test('a tap chooses the parcel under the finger; two fingers move the map and choose nothing', async ({
  room,
  demo,
  page,
  context,
}) => {
  await room.openDemo();
  const far = await room.map.getByText(/^\d+\skm$/).textContent();
  const whole = await room.canvas.boundingBox();
  if (!whole) throw new Error('The map is not on the screen');
  await page.touchscreen.tap(whole.x + whole.width * 0.35, whole.y + whole.height / 2);
  await expect(room.map.getByText(/^\d+\sk?m$/), 'from far away a tap goes closer').not.toHaveText(far ?? '');
  const map = await room.lookAt(demo, HOME);
  await room.selection.getByRole('button', { name: 'Selectie wissen' }).tap();
  await expect(room.selection).toHaveCount(0);
  const [next = ''] = demo.around(HOME, 1);
  const spot = map.spot(demo.inside(next));
  await page.touchscreen.tap(spot.x, spot.y);
  await expect(room.plot.getByRole('heading', { name: next, exact: true })).toBeVisible();
  await room.selection.getByRole('button', { name: 'Selectie wissen' }).tap();

  const fingers = await context.newCDPSession(page);
  const scale = await room.map.getByText(/^\d+\sk?m$/).textContent();
  await pinch(fingers, map.fromMiddle(0, 0), 'apart');
  await expect(room.map.getByText(/^\d+\sk?m$/)).not.toHaveText(scale ?? '');
  await expect(room.selection).toHaveCount(0);

  await test.step('also right after a tap at the same place', async () => {
    const closer = await room.map.getByText(/^\d+\sk?m$/).textContent();
    const middle = map.fromMiddle(0, 0);
    await stroke(fingers, [[middle.x - 100, middle.y]]);
    await pinch(fingers, middle, 'together');
    await expect(room.map.getByText(/^\d+\sk?m$/)).not.toHaveText(closer ?? '');
    await room.selection.getByRole('button', { name: 'Selectie wissen' }).tap();
    await expect(room.selection).toHaveCount(0);
  });

  await test.step('also while drawing: the second finger ends the line, and nothing is caught', async () => {
    await room.button('Lasso').tap();
    await pinch(fingers, map.fromMiddle(-40, 20), 'together');
    await expect(room.button('Lasso')).toHaveAttribute('aria-pressed', 'true');
    await expect(room.selection).not.toContainText(/perce(el|len) ·/);
    const middle = map.fromMiddle(0, 0);
    await stroke(fingers, [
      [middle.x - 90, middle.y - 70],
      [middle.x + 90, middle.y - 70],
      [middle.x + 90, middle.y + 70],
      [middle.x - 90, middle.y + 70],
    ]);
    await expect(room.selection).toContainText(/percelen ·/);
  });
});

test('what is typed is kept, whatever is tapped next', async ({ room, demo, page }) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  const map = await room.placeOf(demo, HOME);
  const [next = ''] = demo.around(HOME, 1);
  const tap = async (designation: string): Promise<void> => {
    const { x, y } = map.spot(demo.inside(designation));
    await page.touchscreen.tap(x, y);
  };
  const name = room.plot.getByRole('textbox', { name: 'Naam' });
  const remark = room.plot.getByRole('textbox', { name: 'Opmerking' });
  const openRemark = async (): Promise<void> => {
    await room.unfold('Meer over deze plot');
    await room.unfold('Opmerking en vertrouwelijkheid');
  };

  await test.step('a tap on another parcel and back', async () => {
    await openRemark();
    await remark.tap();
    await page.keyboard.type('Eerst met de buurt praten');
    await tap(next);
    await expect(room.plot.getByRole('heading', { name: next, exact: true })).toBeVisible();
    await tap(HOME);
    await openRemark();
    await expect(remark).toHaveValue('Eerst met de buurt praten');
  });

  await test.step('a number, and the reason why a plot falls off', async () => {
    await room.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).fill('36');
    await tap(next);
    await tap(HOME);
    await expect(room.plot.getByRole('spinbutton', { name: 'Aantal woningen' })).toHaveValue('36');
    await room.choose('Status', 'Afgevallen');
    await room.plot.getByRole('textbox', { name: 'Waarom afgevallen?' }).fill('De eigenaar werkt niet mee');
    await tap(next);
    await tap(HOME);
    await expect(room.plot.getByRole('textbox', { name: 'Waarom afgevallen?' })).toHaveValue(
      'De eigenaar werkt niet mee',
    );
    await room.button('Ongedaan maken').tap();
    await expect(room.plot.getByRole('combobox', { name: 'Status' })).toHaveValue('kandidaat');
    await expect(room.plot.getByRole('spinbutton', { name: 'Aantal woningen' })).toHaveValue('36');
  });

  await test.step('a form and a programme that are not finished', async () => {
    await room.plot.getByRole('button', { name: 'Programma toevoegen' }).tap();
    await room.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).last().fill('12');
    await tap(next);
    await name.fill('Het Hof');
    await room.chooseType('geclusterd');
    await tap(HOME);
    await expect(name).toHaveValue('De Gouw');
    await expect(room.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).last()).toHaveValue('12');
    await tap(next);
    await expect(name).toHaveValue('Het Hof');
    await room.makePlot('geclusterd', 30);
    await expect(name).toHaveValue('Het Hof');
    const [, third = ''] = demo.around(HOME, 2);
    await tap(third);
    await expect(name).toHaveValue('');
  });
});

test('what is typed is saved when the laptop or the session is closed', async ({ room, page, context }) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  const name = room.plot.getByRole('textbox', { name: 'Naam' });

  await test.step('the laptop: another tab reads it from the disk', async () => {
    await name.fill('De Gouwe Kamer');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });
    await expect(name).toBeFocused();
    await room.saved();
    const nextDay = new Room(await context.newPage());
    await nextDay.page.goto(page.url());
    await nextDay.atWork();
    await expect(nextDay.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouwe Kamer');
    await nextDay.page.close();
  });

  await test.step('the session, by a button that does not take the focus', async () => {
    await name.fill('De Gouden Kamer');
    await room.button('Naar het startscherm').dispatchEvent('click');
    await page.getByRole('button', { name: /^Sessie .* openen$/ }).click();
    await room.atWork();
    await expect(name).toHaveValue('De Gouden Kamer');
  });

  await test.step('Escape leaves the field, and keeps what stands in it', async () => {
    await name.fill('Kamer 12');
    await page.keyboard.press('Escape');
    await expect(name).not.toBeFocused();
    await expect(page.getByText(/plot heet nu Kamer 12/i)).toBeVisible();
  });
});

type TouchPoint = readonly [x: number, y: number];

const touch = (fingers: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly TouchPoint[]) =>
  fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

/** Two fingers, put down one after the other, that move apart or together. */
async function pinch(
  fingers: CDPSession,
  { x, y }: { readonly x: number; readonly y: number },
  way: 'apart' | 'together',
): Promise<void> {
  const distances = way === 'apart' ? [20, 40, 60, 80, 100] : [100, 80, 60, 40, 20];
  const both = (distance: number): readonly TouchPoint[] => [
    [x - distance, y],
    [x + distance, y],
  ];
  await touch(fingers, 'touchStart', both(distances[0] ?? 0).slice(0, 1));
  for (const [index, distance] of distances.entries())
    await touch(fingers, index === 0 ? 'touchStart' : 'touchMove', both(distance));
  await touch(fingers, 'touchEnd', []);
}

/** One finger along these points. */
async function stroke(fingers: CDPSession, points: readonly TouchPoint[]): Promise<void> {
  for (const [index, point] of points.entries())
    await touch(fingers, index === 0 ? 'touchStart' : 'touchMove', [point]);
  await touch(fingers, 'touchEnd', []);
}
