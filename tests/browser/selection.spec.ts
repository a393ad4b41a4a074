import { expect, test } from './test';

const HOME = 'MKW01 B 1203';

const metres = (m2: number): string => `${m2.toLocaleString('nl-NL')} m²`;

/** The line of the running total, for parcels that the package knows. */
const total = (areas: readonly number[]): string =>
  `${areas.length === 1 ? '1 perceel' : `${areas.length} percelen`} · ${metres(areas.reduce((sum, area) => sum + area, 0))}`;

test('a click takes the parcel under the pointer; Shift and "Voeg toe" add and take away', async ({ room, demo }) => {
  await room.openDemo();
  const map = await room.lookAt(demo, HOME);
  const [next = '', third = ''] = demo.around(HOME, 2);
  const at = (designation: string) => map.spot(demo.inside(designation));

  await room.clickAt(at(next));
  await expect(room.plot.getByRole('heading', { name: next, exact: true })).toBeVisible();
  await expect(room.selection).toContainText(total([demo.areaM2(next)]));

  await test.step('its card says what the cadastre and the CBS say', async () => {
    await expect(room.plot.getByText(metres(demo.areaM2(next)), { exact: true })).toBeVisible();
    await expect(room.plot.getByText(new RegExp(`^${demo.landOwner(next)}$`, 'i'))).toBeVisible();
    await expect(room.plot.getByText(new RegExp(`^${demo.neighbourhood(next)}, [\\d,]+% 65-plus$`))).toBeVisible();
    await expect(room.plot.getByRole('heading', { name: `Dichtst bij ${next} (hemelsbreed)` })).toBeVisible();
    for (const kind of ['Supermarkt', 'Huisarts', 'Apotheek'])
      await expect(room.plot.getByRole('listitem').filter({ hasText: kind })).toHaveText(/\d m$/);
  });

  await room.clickAt(at(HOME), 'Shift');
  await expect(room.selection).toContainText(total([next, HOME].map((name) => demo.areaM2(name))));
  await room.clickAt(at(next), 'Shift');
  await expect(room.selection).toContainText(total([demo.areaM2(HOME)]));

  await room.button('Voeg toe').click();
  await room.clickAt(at(next));
  await room.clickAt(at(third));
  const all = [HOME, next, third].map((name) => demo.areaM2(name));
  await expect(room.selection).toContainText(total(all));
  await expect(room.plot).toContainText(total(all));

  await test.step('Escape lets go of one thing at a time', async () => {
    const press = () => room.page.keyboard.press('Escape');
    await press();
    await expect(room.button('Selecteer')).toHaveAttribute('aria-pressed', 'true');
    await expect(room.selection).toContainText('3 percelen');
    await press();
    await expect(room.selection).toHaveCount(0);
    await room.clickAt(at(third));
    await expect(room.selection).toContainText('1 perceel');
    await room.selection.getByRole('button', { name: 'Selectie wissen' }).click();
    await expect(room.selection).toHaveCount(0);
  });
});

test('rectangle and lasso catch what lies for more than half inside, also on a turned map', async ({ room, demo }) => {
  await room.openDemo();
  const corners = [
    [-150, -110],
    [160, -110],
    [160, 120],
    [-150, 120],
  ] as const;

  for (const bearing of [0, 30]) {
    await test.step(`turned by ${bearing}°`, async () => {
      if (bearing > 0) {
        await room.canvas.focus();
        for (let turned = 0; turned < bearing; turned += 15) await room.page.keyboard.press('Shift+ArrowRight');
      }
      const map = await room.lookAt(demo, HOME, bearing);
      const spots = corners.map(([right, down]) => map.fromMiddle(right, down));
      const { sure, doubtful } = demo.caughtBy(spots.map((spot) => map.place(spot)));
      expect(sure.length).toBeGreaterThan(10);
      const caught = async (): Promise<number> => {
        await expect(room.selection).toContainText(/percelen ·/);
        return Number(/([\d.]+) percelen ·/.exec((await room.selection.textContent()) ?? '')?.[1]);
      };

      await room.button('Rechthoek').click();
      await room.drag([spots[0], spots[2]].flatMap((spot) => spot ?? []));
      const byRectangle = await caught();
      expect(byRectangle).toBeGreaterThanOrEqual(sure.length);
      expect(byRectangle).toBeLessThanOrEqual(sure.length + doubtful.length);

      await room.button('Lasso').click();
      await room.page.keyboard.press('Escape');
      await room.page.keyboard.press('Escape');
      await expect(room.selection).toHaveCount(0);
      await room.button('Lasso').click();
      await room.drag([...spots, ...spots.slice(0, 1)]);
      expect(await caught()).toBe(byRectangle);

      await room.page.keyboard.press('Escape');
      await room.page.keyboard.press('Escape');
      await expect(room.selection).toHaveCount(0);
    });
  }

  await test.step('and after turning, a click still takes what lies under it', async () => {
    const map = await room.placeOf(demo, HOME, 30);
    const [next = ''] = demo.around(HOME, 1);
    await room.clickAt(map.spot(demo.inside(next)));
    await expect(room.plot.getByRole('heading', { name: next, exact: true })).toBeVisible();
    await room.button('Noorden boven').click();
    const upright = await room.placeOf(demo, HOME);
    await room.clickAt(upright.spot(demo.inside(HOME)));
    await expect(room.plot.getByRole('heading', { name: HOME, exact: true })).toBeVisible();
  });

  await test.step('a second lasso with Shift joins the first; Escape drops a line that is being drawn', async () => {
    const map = await room.placeOf(demo, HOME);
    await room.button('Lasso').click();
    const around = (right: number, down: number) =>
      [-40, 40].flatMap((x) => (x < 0 ? [-40, 40] : [40, -40]).map((y) => map.fromMiddle(right + x, down + y)));
    await room.drag(around(-120, 0));
    const first = (await room.selection.textContent()) ?? '';
    await room.drag(around(140, 0), 'Shift');
    await expect(room.selection).not.toHaveText(first);
    const both = await room.selection.textContent();
    const [from, to] = [map.fromMiddle(0, 60), map.fromMiddle(60, 100)];
    await room.page.mouse.move(from.x, from.y);
    await room.page.mouse.down();
    await room.page.mouse.move(to.x, to.y, { steps: 4 });
    await room.page.keyboard.press('Escape');
    await room.page.mouse.move(from.x, to.y, { steps: 4 });
    await room.page.mouse.up();
    expect(await room.selection.textContent()).toBe(both);
    await expect(room.button('Lasso')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('a drawn part of a parcel becomes a plot with the area of that part', async ({ room, demo }) => {
  await room.openDemo();
  const map = await room.lookAt(demo, HOME);
  const [west, south, east, north] = demo.bounds(HOME);
  const [middle] = demo.inside(HOME);
  const half = [
    [west, south],
    [west, north],
    [middle, north],
    [middle, south],
  ] as const;
  const draw = () => room.drag([...half, half[0]].map((place) => map.spot(place)));
  const expected = demo.coveredM2(HOME, half);
  expect(expected).toBeGreaterThan(demo.drawnAreaM2(HOME) * 0.2);
  expect(expected).toBeLessThan(demo.drawnAreaM2(HOME) * 0.8);

  await room.plot.getByRole('button', { name: 'Deel van dit perceel tekenen' }).click();
  await draw();
  await expect(room.plot.getByRole('heading', { name: `Deel van ${HOME}` })).toBeVisible();

  await test.step('which can be taken back before it is a plot', async () => {
    await room.plot.getByRole('button', { name: 'Toch het hele perceel' }).click();
    await expect(room.plot.getByRole('heading', { name: HOME, exact: true })).toBeVisible();
    await room.plot.getByRole('button', { name: 'Deel van dit perceel tekenen' }).click();
    await draw();
    await expect(room.plot.getByRole('heading', { name: `Deel van ${HOME}` })).toBeVisible();
  });

  await room.makePlot('geclusterd', 30, 'Halve tuin');
  const [plot] = (await room.session()).plots.values();
  const [part] = plot?.parcels ?? [];
  expect(part).toMatchObject({ part: true });
  const area = part?.drawnAreaM2 ?? 0;
  expect(Math.abs(area - expected)).toBeLessThan(expected * 0.06);
  await expect(room.plot.getByText(metres(Math.round(area)), { exact: true })).toBeVisible();

  await test.step('the rest of the parcel is free, and each part opens its own plot', async () => {
    /** Amply within the parcel, on one side of its middle. */
    const within = (from: number, to: number) => {
      const steps = Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20);
      const places = steps.flatMap((x) =>
        steps.map((y) => [from + (to - from) * x, south + (north - south) * y] as const),
      );
      const inside = places.filter((place) => demo.at(place) === HOME);
      return map.spot(inside[Math.floor(inside.length / 2)] ?? [0, 0]);
    };
    const [left, right] = [within(west, middle), within(middle, east)];
    await room.clickAt(right);
    await expect(room.plot.getByRole('heading', { name: HOME, exact: true })).toBeVisible();
    await expect(room.plot).toContainText('Een deel van dit perceel hoort al bij L1 Halve tuin.');
    await room.plot.getByRole('button', { name: 'Deel van dit perceel tekenen' }).click();
    await room.drag(
      (
        [
          [middle, south],
          [middle, north],
          [east, north],
          [east, south],
          [middle, south],
        ] as const
      ).map((place) => map.spot(place)),
    );
    await room.makePlot('nultreden', 6, 'Andere helft');
    const name = room.plot.getByRole('textbox', { name: 'Naam' });
    await room.clickAt(left);
    await expect(name).toHaveValue('Halve tuin');
    await room.clickAt(right);
    await expect(name).toHaveValue('Andere helft');
  });
});

test('a parcel keeps its card when it lies in a plot, and is free again when that falls off', async ({
  room,
  demo,
}) => {
  await room.openDemo();
  const [next = ''] = demo.around(HOME, 1);
  await room.tagPlot([HOME, next], 'zorggeschikt', 24, 'De Gouw');
  const map = await room.placeOf(demo, next);
  const clickHome = (): Promise<void> => room.clickAt(map.spot(demo.inside(HOME)));
  const near = (designation: string) =>
    room.plot.getByRole('heading', { name: `Dichtst bij ${designation} (hemelsbreed)` });

  await clickHome();
  await room.unfold('Percelen');
  await expect(near(HOME)).toBeVisible();
  await expect(near(next)).toBeHidden();
  await expect(room.plot.getByText(new RegExp(`^${demo.neighbourhood(HOME)}, [\\d,]+% 65-plus$`))).toBeVisible();
  await expect(room.plot.getByRole('listitem').filter({ hasText: /^Supermarkt/ })).toHaveText(/\d m$/);
  await room.unfold(next);
  await expect(near(next)).toBeVisible();

  await room.choose('Status', 'Afgevallen');
  await room.plot.getByRole('button', { name: 'Laat afvallen' }).click();
  await room.plot.getByRole('button', { name: 'Plot sluiten' }).click();
  await clickHome();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouw');
  await room.plot.getByRole('button', { name: 'Nieuwe plot op deze percelen' }).click();
  await expect(room.selection).toContainText('2 percelen');
  await room.clickAt(map.spot(demo.inside(next)), 'Shift');
  await expect(room.plot).toContainText('Dit perceel hoort bij L1 De Gouw: afgevallen, dus weer vrij.');
  await room.makePlot('geclusterd', 30, 'Het Hof');
  await clickHome();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Het Hof');
});
