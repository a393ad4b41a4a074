import { emptyPackage } from './package-files';
import { expect, test } from './test';

test.use({ withoutMap: true });

const HOMES = ['MKW01 B 1203', 'MKW01 A 123', 'MKW01 B 1'];
const [FIRST = '', SECOND = '', THIRD = ''] = HOMES;

test('what the tally counts follows target, margin, period and status', async ({ room, page }) => {
  await room.openDemo();
  const start = await room.meterValue('Zorggeschikt');
  const clusteredGap = await room.meter('Geclusterd').getAttribute('aria-valuetext');
  await room.tagPlot([FIRST], 'zorggeschikt', 24, 'De Gouw');
  await room.tagPlot([SECOND], 'zorggeschikt', 30, 'Het Hof');
  await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(start + 54);

  await test.step('target, starting balance, margin and drop-out', async () => {
    await room.button('Opgave').click();
    const cell = (column: string) =>
      room.dialog.getByRole('spinbutton', { name: `Zorggeschikt, t/m 2030: ${column}`, exact: true });
    await cell('Opgave').fill('200');
    await cell('Al gebouwd').fill('10');
    await cell('Hard gepland').fill('20');
    await cell('Zacht gepland').fill('10');
    await room.dialog.getByRole('spinbutton', { name: 'Marge op de opgave in %' }).fill('130');
    const dropOut = room.dialog.getByRole('spinbutton', { name: 'Planuitval in %' });
    await dropOut.fill('12.5');
    await room.dialog.getByRole('button', { name: 'Opgave bewaren' }).click();
    // 10 built, 30 planned less an eighth, and 54 in plots, of 200 and a margin of 30 %.
    await expect(room.meter('Zorggeschikt')).toHaveAttribute('aria-valuemax', '260');
    await expect(room.meter('Zorggeschikt')).toHaveAttribute('aria-valuenow', '90');
    await expect(room.meter('Zorggeschikt')).toHaveAttribute('aria-valuetext', /90 van 260 woningen, nog 170/);
    await room.button('Opgave').click();
    await expect(dropOut).toHaveValue('12,5');
    await expect(dropOut).not.toHaveAttribute('aria-invalid');
    await room.page.keyboard.press('Escape');
    await room.button('Ongedaan maken').click();
    await expect(room.meter('Zorggeschikt')).toHaveAttribute('aria-valuemax', '180');
  });

  await test.step('what is no number is not dropped in silence: the dialog stays and goes to it', async () => {
    await room.button('Opgave').click();
    const cell = room.dialog.getByRole('spinbutton', { name: 'Zorggeschikt, t/m 2030: Opgave', exact: true });
    await cell.fill('-3');
    await room.dialog.getByRole('button', { name: 'Opgave bewaren' }).click();
    await expect(cell).toBeFocused();
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await cell.fill('190');
    await cell.press('Enter');
    await expect(room.dialog).toHaveCount(0);
    await expect(room.meter('Zorggeschikt')).toHaveAttribute('aria-valuemax', '190');
    await room.button('Ongedaan maken').click();
  });

  await test.step('a plot that falls off no longer counts, and its reason stays', async () => {
    await room.choose('Status', 'Afgevallen');
    await room.plot.getByRole('textbox', { name: 'Waarom afgevallen?' }).fill('De eigenaar werkt niet mee');
    await room.plot.getByRole('button', { name: 'Laat afvallen' }).click();
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(start + 24);
    await expect(room.plot.getByRole('textbox', { name: 'Waarom afgevallen?' })).toHaveValue(
      'De eigenaar werkt niet mee',
    );
    await room.button('Ongedaan maken').click();
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(start + 54);
  });

  await test.step('which statuses count is a switch beside the figures', async () => {
    await room.choose('Status', 'Kansrijk');
    await room.plot.getByRole('button', { name: /^Meer over programma 1/ }).click();
    await room.choose('Segment', 'Middenhuur');
    await room.tally.getByRole('button', { name: 'Meer cijfers' }).click();
    const candidate = room.tally.getByRole('checkbox', { name: 'Kandidaat' });
    await candidate.uncheck();
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(start + 30);
    await expect(room.tally.getByRole('columnheader', { name: 'Kandidaat (telt niet mee)' })).toBeVisible();
    await candidate.check();
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(start + 54);
  });

  await test.step('segments stand beside it, and what is unknown says so', async () => {
    const segments = room.tally.getByRole('table', { name: 'Per segment' });
    await expect(segments.getByRole('row', { name: 'Middenhuur 30 56%' })).toBeVisible();
    await expect(segments.getByRole('row', { name: 'Segment onbekend 24 44%' })).toBeVisible();
    await room.tally.getByRole('button', { name: 'Minder cijfers' }).first().click();
  });

  await test.step('another period leads, and new plots get it', async () => {
    await room.tally.getByRole('combobox', { name: 'Periode' }).selectOption('2031-2036');
    await expect(room.tally.getByRole('heading', { name: 'Zorggeschikt' })).toBeVisible();
    const later = await room.meterValue('Zorggeschikt', '2031-2036');
    await room.tagPlot([THIRD], 'zorggeschikt', 12, 'De Weide');
    await expect.poll(() => room.meterValue('Zorggeschikt', '2031-2036')).toBe(later + 12);
    expect(await room.meterValue('Zorggeschikt')).toBe(start + 54);
    expect(await room.meter('Geclusterd').getAttribute('aria-valuetext')).toBe(clusteredGap);
  });

  await test.step('a bar tells which plots make it up', async () => {
    await room.tally.getByRole('combobox', { name: 'Periode' }).selectOption('t/m 2030');
    await room.meter('Zorggeschikt').focus();
    const behind = room.tally.getByRole('listitem').filter({ hasText: /^L\d/ });
    await expect(behind).toHaveCount(2);
    await expect(behind.first()).toContainText(/L1 De Gouw.*24 woningen/);
    await expect(behind.last()).toContainText(/L2 Het Hof.*30 woningen/);
    await behind.first().getByRole('button').click();
    await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouw');
    await room.meter('Zorggeschikt', '2031-2036').focus();
    await expect(behind).toHaveCount(1);
    await expect(behind).toContainText(/L3 De Weide.*12 woningen/);
    await page.keyboard.press('Tab');
    await expect(behind.getByRole('button')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(behind).toHaveCount(0);
    await expect(room.meter('Zorggeschikt', '2031-2036')).toBeFocused();
    await room.search.focus();
    await room.meter('Zorggeschikt', '2031-2036').hover();
    await expect(behind).toContainText(/L3 De Weide/);
    await room.search.hover();
    await expect(behind).toHaveCount(0);
    await room.meter('Geclusterd').focus();
    await expect(room.tally.getByText('Nog geen plots. Wat er staat is het startsaldo.')).toBeVisible();
  });

  await test.step('how it counts is one click away', async () => {
    await room.tally.getByRole('button', { name: 'Hoe telt dit?' }).click();
    await expect(room.dialog).toContainText('Elke woning telt één keer');
    await expect(room.dialog).toContainText('Een overschot vult geen ander tekort');
    await page.keyboard.press('Escape');
    await expect(room.dialog).toHaveCount(0);
  });
});

test('the form promises the period that the new plot gets, also when the chosen one is gone', async ({ room }) => {
  await room.openDemo();
  await room.tally.getByRole('combobox', { name: 'Periode' }).selectOption('2031-2036');
  await room.findParcel(FIRST);
  await expect(room.plot.getByText('Periode 2031-2036', { exact: true })).toBeVisible();
  await room.button('Opgave').click();
  await room.dialog.getByRole('button', { name: 'Periode 2031-2036 weghalen' }).click();
  await room.dialog.getByRole('button', { name: 'Opgave bewaren' }).click();
  await expect(room.plot.getByText('Periode t/m 2030', { exact: true })).toBeVisible();
  await room.makePlot('geclusterd', 14);
  await room.unfold('Meer over deze plot');
  await room.unfold('Planning en kansrijkheid');
  await expect(room.plot.getByRole('combobox', { name: 'Periode' })).toHaveValue('t/m 2030');
});

test('what is over in one type shows there, and fills no other gap', async ({ room }) => {
  await room.openDemo();
  const [care, clustered] = await Promise.all(
    ['Zorggeschikt', 'Geclusterd'].map(async (type) => (await room.meterMaximum(type)) - (await room.meterValue(type))),
  );
  await room.tagPlot([FIRST], 'nultreden', 900);
  const maximum = await room.meterMaximum('Nultreden');
  const over = (await room.meterValue('Nultreden')) - maximum;
  expect(over).toBeGreaterThan(0);
  await expect(room.meter('Nultreden')).toHaveAttribute('aria-valuetext', new RegExp(`${over} boven de opgave`));
  await expect(room.tally.getByText(`${over} boven opgave`, { exact: true })).toHaveCount(1);
  await expect(room.tally).toContainText(`Samen nog ${Number(care) + Number(clustered)} te gaan t/m 2030`);
});

test('without a target the tally says what is missing, and nowhere 0%', async ({ room, page }) => {
  await page.goto('./');
  await room.openPackage(await emptyPackage());
  await expect(room.tally).toContainText('De opgave is nog niet ingevuld');
  await expect(room.tally).toContainText('de opgave per woningtype en periode (6)');
  await expect(room.tally.getByRole('meter')).toHaveCount(0);
  await expect(room.tally).toContainText('opgave onbekend');
  await expect(room.tally).not.toContainText(/\b0\s*%/);
  await expect(room.tally).not.toContainText(/van 0\b/);

  await room.tally.getByRole('button', { name: 'Opgave invullen' }).click();
  await room.dialog.getByRole('spinbutton', { name: 'Geclusterd, t/m 2030: Opgave', exact: true }).fill('120');
  await room.dialog.getByRole('button', { name: 'Opgave bewaren' }).click();
  await expect(room.meter('Geclusterd')).toHaveAttribute('aria-valuemax', '120');
  await expect(room.tally.getByRole('meter')).toHaveCount(1);
  await expect(room.tally.getByRole('button', { name: /gegevens ontbreken/ })).toBeVisible();
  await expect(room.tally).toContainText('Samen: onbekend zolang een opgave ontbreekt');
});
