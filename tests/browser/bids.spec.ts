import { readFileSync } from 'node:fs';
import { apply } from '../../src/domain/apply';
import type { Change } from '../../src/domain/change';
import { partnerId } from '../../src/domain/ids';
import { setProgramme } from '../../src/domain/intents/edit-plot';
import { setOpinion } from '../../src/domain/intents/set-opinion';
import type { Plot } from '../../src/domain/plot';
import type { Session } from '../../src/domain/session';
import { readSessionText } from '../../src/session/file/read-session-file';
import { writeSessionFile } from '../../src/session/file/write-session-file';
import { expectAccessible } from './accessible';
import { expect, test } from './test';

test.use({ withoutMap: true });

const sessionIn = (path: string): Session => {
  const read = readSessionText(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`The file cannot be read: ${read.problem.name}`);
  return read.value.session;
};

/** What a partner hands in: the session after its changes, as a file. */
function bidFile(name: string, start: Session, ...makes: readonly ((session: Session) => Change)[]) {
  const session = makes.reduce((current, make) => apply(current, make(current)).session, start);
  const text = writeSessionFile(session, { savedAt: '2026-11-22T16:00:00.000Z' });
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const firstOf = (session: Session): Plot => {
  const [plot] = session.plots.values();
  if (!plot) throw new Error('The session has no plot');
  return plot;
};
const homes = (units: number) => (session: Session) =>
  setProgramme(session, firstOf(session).id, [
    { type: 'zorggeschikt', units, segment: 'onbekend', tenureOwner: 'onbekend' },
  ]);
const named =
  (name: string) =>
  (session: Session): Change => ({
    intent: 'renameSession',
    subject: name,
    put: [{ ...session.header, name }],
    deleted: [],
  });

test('a start is handed out, two bids come back, a conflict is decided, and the merge is undone in one step', async ({
  room,
  page,
}) => {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  await room.openPanel('Biedingen samenvoegen', 'Biedingen');
  const panel = page.getByRole('region', { name: 'Biedingen samenvoegen' });
  await expect(panel.getByText('Nog geen startbestand uitgedeeld')).toBeVisible();
  await expectAccessible(room, 'no start handed out yet');
  const start = sessionIn((await room.export('Startbestand zonder gemeentepakket')).path);
  expect(start.start?.plots).toHaveLength(1);
  expect((await room.session()).start).toEqual(start.start);

  const extra = (session: Session): Change => {
    const { header } = session;
    const plot = {
      ...firstOf(session),
      id: 'van-zilverlinde' as Plot['id'],
      number: header.nextPlotNumber,
      name: 'Hof aan zee',
      proposedBy: partnerId('demo-zilverlinde'),
      parcels: firstOf(session).parcels.map((parcel) => ({ ...parcel, parcelId: '987654' as typeof parcel.parcelId })),
    };
    return {
      intent: 'createPlot',
      subject: '',
      put: [{ ...header, nextPlotNumber: header.nextPlotNumber + 1 }, plot],
      deleted: [],
    };
  };
  const files = [
    bidFile('a.json', start, extra, homes(30)),
    bidFile('b.json', start, homes(40), named('Bod van de buurt'), (session) =>
      setOpinion(session, firstOf(session).id, partnerId('demo-ouderenraad'), 'geschikt'),
    ),
    bidFile('los.json', { ...start, start: null }),
    { name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
  ];
  const chooser = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Bestanden kiezen' }).click();
  await (await chooser).setFiles(files);

  await expect(panel.getByText('Biedingen: Bod van de buurt, Stichting Zilverlinde.')).toBeVisible();
  await expect(panel.getByText(/^los\.json: Dit bestand is niet met een startbestand begonnen/)).toBeVisible();
  await expect(panel.getByText(/^kapot\.json: Dit is geen sessiebestand/)).toBeVisible();
  await expect(panel.getByText('1 verschil blijft open.')).toBeVisible();
  await expect(panel.getByRole('radiogroup', { name: 'Programma' }).getByRole('radio')).toHaveCount(4);

  await expect(
    panel.getByRole('heading', { name: 'Biedingen samenvoegen' }),
    'the keyboard goes on where it was',
  ).toBeFocused();
  await expectAccessible(room, 'bids that differ');
  await test.step('a plot that is not here yet is shown on the map', async () => {
    await panel.getByText('Alleen bij één').click();
    await panel.getByRole('button', { name: 'L2 Hof aan zee op de kaart tonen' }).click();
  });
  await panel.getByRole('radio', { name: '30 zorggeschikt' }).check({ force: true });
  await expect(panel.getByText('Alles is besloten.')).toBeVisible();
  const before = await room.meterValue('Zorggeschikt');
  await panel.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(room.notices.getByText('2 biedingen zijn samengevoegd.')).toBeVisible();
  // De Gouw 24 became 30, and Hof aan zee brings 24.
  await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(before + 6 + 24);
  await expect(room.plots.getByText('Hof aan zee')).toBeVisible();
  const merged = await room.session();
  expect(firstOf(merged)).toMatchObject({ programme: [{ units: 30 }], opinions: [{ value: 'geschikt' }], doubts: [] });

  await test.step('a next round begins from what was merged; bids of the first can then be merged no more', async () => {
    await room.button('Exporteren').click();
    await room.button('Nieuwe ronde beginnen').click();
    await room.button('Toch beginnen').click();
    await expect(room.dialog.getByText(/^De nieuwe ronde is begonnen/)).toBeVisible();
    await page.keyboard.press('Escape');
    expect(sessionIn((await room.export('Startbestand zonder gemeentepakket')).path).plots.size).toBe(2);
    await room.openPanel('Biedingen samenvoegen', 'Biedingen');
    await room.give(panel.getByRole('button', { name: 'Bestanden kiezen' }), bidFile('laat.json', start, homes(50)));
    await expect(panel.getByText(/^laat\.json: Dit bod is met een ander startbestand begonnen/)).toBeVisible();
    await room.button('Ongedaan maken').click();
  });

  await room.button('Ongedaan maken').click();
  await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(before);
  expect((await room.session()).plots.size).toBe(1);
});

test('a start with its gemeentepakket is all that a partner needs: map, opgave and plots on another device', async ({
  room,
  demo,
  otherDevice,
}) => {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  const { name, path } = await room.export('Startbestand met gemeentepakket');
  expect(name).toMatch(/\.start\.zip$/);
  const partner = await otherDevice();
  await partner.page.goto('./');
  await partner.page.route('**/demo/markerwaard.zip', (route) => route.abort());
  await partner.chooseSession(path);
  await partner.atWork();
  await partner.openPlot('De Gouw');
  const [next = ''] = demo.around('MKW01 B 1203', 1);
  await partner.tagPlot([next], 'geclusterd', 30, 'Bod van de buurt');
  await partner.page.reload();
  await partner.atWork();
  await partner.findParcel(next);
  await partner.page.getByRole('combobox', { name: 'Wie stelt voor' }).selectOption({ index: 1 });
  const bid = await partner.export('Bod opslaan');
  expect(bid.name).toMatch(/-gemeente-markerwaard-[\d-]+\.bod\.sessie\.json$/);

  await room.openPanel('Biedingen samenvoegen', 'Biedingen');
  await room.give(room.button('Bestanden kiezen'), bid.path);
  await expect(room.page.getByText('Alles is besloten.')).toBeVisible();
  await room.page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(room.plots.getByText('Bod van de buurt')).toBeVisible();

  await partner.closeSession();
  await partner.choosePackage(path);
  await partner.atWork();
  await partner.closeSession();
  await expect(partner.page.getByRole('rowheader')).toHaveCount(2);
});

test('what is not decided stays as both, counts once, and is decided at the plot; a reload keeps it', async ({
  room,
  page,
}) => {
  await room.openDemo();
  const before = await room.meterValue('Zorggeschikt');
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  const start = sessionIn((await room.export('Startbestand zonder gemeentepakket')).path);
  await room.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).first().fill('26');
  await room.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).first().blur();
  await room.openPanel('Biedingen samenvoegen', 'Biedingen');
  const panel = page.getByRole('region', { name: 'Biedingen samenvoegen' });
  await room.give(panel.getByRole('button', { name: 'Bestanden kiezen' }), bidFile('buurt.json', start, homes(40)));
  const choices = panel.getByRole('radiogroup', { name: 'Programma' }).getByRole('radio');
  await expect(choices.first()).toHaveAccessibleName('Open laten');
  await panel.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(room.plots.getByText('De Gouw (bod van buurt)')).toBeVisible();
  await room.saved();
  await page.reload();
  await room.atWork();
  const tally = page.getByRole('region', { name: 'Telling' });
  const waits = tally.getByText('40 woningen in 1 plot zijn nog niet besloten en tellen niet mee');
  await expect(waits).toBeInViewport();
  expect(await room.meterValue('Zorggeschikt')).toBe(before + 26);
  await expect(room.plots.getByText('66 woningen, waarvan 40 nog niet besloten')).toBeVisible();
  await room.plots.getByText('De Gouw (bod van buurt)').click();
  await expect(room.plot.getByText('Telt niet mee zolang dit niet is besloten.')).toBeVisible();
  await expect(room.plot.getByText('Programma: zo staat het in het bod van buurt.')).toBeVisible();
  await expect(room.plot.getByText('Wat hier staat komt in de plaats van L1.')).toBeVisible();
  await expectAccessible(room, 'a version that was left open');
  const programmes = async () =>
    [...(await room.session()).plots.values()].map(({ name, programme }) => [name, programme[0]?.units]);

  await room.plot.getByRole('button', { name: 'Deze versie houden' }).click();
  await expect(room.plot.getByText('L1', { exact: true })).toBeFocused();
  await expect(waits).toBeHidden();
  expect(await programmes()).toEqual([['De Gouw', 40]]);
  expect(await room.meterValue('Zorggeschikt')).toBe(before + 40);
  await room.button('Ongedaan maken').click();
  await expect(waits).toBeVisible();

  await room.plot.getByRole('button', { name: 'Alleen de twijfel weghalen' }).click();
  await expect(waits).toBeHidden();
  expect(await programmes()).toEqual([
    ['De Gouw', 26],
    ['De Gouw (bod van buurt)', 40],
  ]);
  expect(await room.meterValue('Zorggeschikt')).toBe(before + 66);
});
