import type { CDPSession } from '@playwright/test';
import type { Room } from './room';
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
  const more = room.plot.getByRole('button', { name: 'Aantal woningen: een meer' });
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
