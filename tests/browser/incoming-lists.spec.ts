import { expectAccessible } from './accessible';
import { expect, test } from './test';

test.use({ withoutMap: true });

const listFile = (...lines: readonly string[]) => ({
  name: 'plots van De Waard.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `\uFEFF${['locatie-id;naam;zorggeschikt;segment sociale huur;jaar;status;Onze code', ...lines].join('\r\n')}`,
  ),
});

test('a list that came back: what differs is shown per cell, taken over in one step, and undone in one', async ({
  room,
  page,
}) => {
  await room.openWithoutPackage('De Gouw', 24);
  await room.openPanel('Biedingen samenvoegen', 'Biedingen');
  const choose = room.button('Lijst kiezen');
  const dialog = page.getByRole('dialog', { name: 'Lijst die terugkwam: plots van De Waard.csv' });
  const take = (what: string) => dialog.getByRole('checkbox', { name: what });

  await test.step('a file that is no list is refused in a sentence', async () => {
    await room.give(choose, { name: 'anders.csv', mimeType: 'text/csv', buffer: Buffer.from('straat;nummer\r\nA;1') });
    await expect(room.notices.getByText('geen kolom “locatie-id”')).toBeVisible();
  });

  await test.step('each cell that differs is there, with the reason where it cannot be taken over', async () => {
    await room.give(
      choose,
      listFile('L1;De Gouw noord;24;24;2029;misschien;x', ';Nieuw hof;30;0;;kandidaat;y', 'Totaal;;54;24;;;'),
    );
    await expect(dialog.getByRole('row')).toHaveCount(5);
    await expect(take('status van L1 De Gouw overnemen')).toHaveCount(0);
    await expect(dialog.getByText('Kies uit: kandidaat, kansrijk')).toBeVisible();
    await expect(dialog.getByText('Niet herkende kolommen: Onze code.')).toBeVisible();
    await expectAccessible(room, 'a list that came back');
  });

  await test.step('what is ticked goes in, and a row of no plot becomes one', async () => {
    await take('jaar van L1 De Gouw overnemen').check();
    await take('woningen van L1 De Gouw overnemen').check();
    await take('Nieuw hof als nieuwe plot').check();
    await dialog.getByRole('button', { name: '3 overnemen' }).click();
    await expect(dialog).toHaveCount(0);
    await room.saved();
    const plots = [...(await room.session()).plots.values()];
    expect(plots.map(({ name, expectedYear }) => [name, expectedYear])).toEqual([
      ['De Gouw', 2029],
      ['Nieuw hof', null],
    ]);
    expect(plots[0]?.programme).toMatchObject([{ units: 24, segment: 'sociale huur' }]);
  });

  await test.step('and comes out again in one step', async () => {
    await room.button('Ongedaan maken').click();
    await room.saved();
    const plots = [...(await room.session()).plots.values()];
    expect(plots.map(({ name, expectedYear }) => [name, expectedYear])).toEqual([['De Gouw', null]]);
  });
});

test('plans that exist already: what is a plot is told, and the sum per type is shown before it counts', async ({
  room,
  page,
}) => {
  await room.openWithoutPackage('De Gouw', 24);
  await room.unfold('Meer over deze plot');
  await room.unfold('Grond en plan');
  await room.fill('Plancode', 'P1');
  await room.openPanel('Biedingen samenvoegen', 'Biedingen');
  const rows = [
    'plancode;naam;planologische_status;jaar;nultreden;geclusterd;zorggeschikt',
    'P1;De Gouw;3 In voorbereiding;2029;0;0;24',
    'P2;Hof van Oost;1A Onherroepelijk;2029;40;16;0',
    'P3;Veld;;;12;;',
  ];
  const monitor = { name: 'monitor.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) };
  await room.give(room.button('Plannen kiezen'), monitor);
  const dialog = page.getByRole('dialog', { name: 'Plannen uit monitor.csv' });
  const add = dialog.getByRole('button', { name: 'Bij het startsaldo tellen' });
  await expect(dialog.getByText('Ja: L1 De Gouw heeft dezelfde plancode.')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'De Gouw meetellen' })).not.toBeChecked();
  await expect(add).toBeDisabled();
  await dialog.getByRole('radio', { name: /ook bij geclusterd/ }).check();
  await dialog.getByRole('combobox', { name: 'Plannen zonder jaar' }).selectOption('t/m 2030');
  const sums = dialog.getByRole('table', { name: 'Dit komt bij het startsaldo' });
  await expect(sums.getByRole('row')).toHaveText([/Periode/, /geclusterd160/, /nultreden2412/]);
  await expectAccessible(room, 'existing plans');
  await add.click();
  await expect(dialog).toHaveCount(0);
  await room.saved();
  const { target } = await room.session();
  expect(target.lines.find(({ type }) => type === 'nultreden')).toMatchObject({ plannedHard: 24, plannedSoft: 12 });
  expect(target.lines.find(({ type }) => type === 'geclusterd')).toMatchObject({ plannedHard: 16, plannedSoft: null });
  await test.step('given again they are known, and none counts twice', async () => {
    await room.give(room.button('Plannen kiezen'), monitor);
    await expect(dialog.getByText('2 plannen staan al in het startsaldo')).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: 'Hof van Oost meetellen' })).not.toBeChecked();
    await expect(dialog.getByText('Er komt niets bij het startsaldo.')).toBeVisible();
  });
});
