import type { Locator } from '@playwright/test';
import { expect, test } from './test';

test.use({ withoutMap: true });

const FIRST = 'MKW01 B 1203';
const SECOND = 'MKW01 A 123';
const THIRD = 'MKW01 A 124';

test('the form is not emptied before the plot comes in its place', async ({ room, page }) => {
  await room.openDemo();
  await room.findParcel(FIRST);
  await expect(room.plot.getByRole('heading', { name: FIRST, exact: true })).toBeVisible();
  const emptied = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const [nothing] = /(?<!\d)0 percelen.{0,20}/.exec(document.body.textContent) ?? [];
      if (nothing) seen.push(nothing);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return seen;
  });
  await room.makePlot('zorggeschikt', 24, 'De Gouw');
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouw');
  expect(await emptied.jsonValue()).toEqual([]);
});

test('every field of a plot can be set, survives a reload and comes out in the session file', async ({
  room,
  page,
}) => {
  await room.openDemo();
  await page.getByRole('combobox', { name: 'Wie stelt voor' }).selectOption('DG · Woonstichting De Gouw');
  await room.tagPlot([FIRST], 'zorggeschikt', 24, 'De Gouw');

  await test.step('the five that lead', async () => {
    await room.fill('Naam', 'De Gouwe Kamer');
    await room.choose('Bouwwijze', 'Transformatie');
    await room.choose('Status', 'Afgesproken');
    await expect(room.plot.getByRole('combobox', { name: 'Voorgesteld door' })).toHaveValue('demo-de-gouw');
    await room.choose('Voorgesteld door', 'Stichting Zilverlinde');
    await room.plot.getByRole('button', { name: /^Meer over programma 1/ }).click();
    await room.choose('Segment', 'Sociale huur');
    await room.choose('Eigendom na realisatie', 'Corporatie');
  });

  await room.unfold('Meer over deze plot');
  await test.step('partners', async () => {
    await room.unfold('Partners van de plot');
    await room.choose('Initiatiefnemer', 'Woningcorporatie');
    await room.fill('Corporatie of investeerder', 'Woonstichting De Gouw');
    await room.fill('Zorgorganisatie', 'Stichting Zilverlinde');
    await room.fill('Welzijnspartner of bewonersgroep', 'Bewoners van de Vogelbuurt');
    await room.unfold('Toetsen door anderen');
    await room.choose('Zorgkantoor: is de zorg te leveren?', 'Ja');
    await room.choose('Corporatie: is het haalbaar?', 'Nee');
  });
  await test.step('opinions, one for each partner', async () => {
    await room.unfold('Oordelen van partijen');
    await room.choose('Oordeel van Gemeente Markerwaard', 'Geschikt');
    await room.choose('Oordeel van Ouderenraad Markerwaard', 'Twijfel');
    await room.fill('Reden van Ouderenraad Markerwaard', 'Ver van de bus');
    await room.choose('Oordeel van Welzijn Markerwaard', 'Niet geschikt');
  });
  await test.step('planning and building', async () => {
    await room.unfold('Planning en kansrijkheid');
    await room.choose('Periode', '2031-2036');
    await room.fill('Verwacht jaar', '2032');
    await room.fill('Kansrijkheid in %', '62,5');
    await room.unfold('Gebouw');
    await room.choose('Ontmoetingsruimte', 'Inpandig');
    await room.choose('Lift', 'Ja');
    await room.choose('Gebouw en woning rolstoelgeschikt', 'Ja');
    await room.choose('Entree minstens 90 cm breed', 'Nee');
    await room.choose('Deuren kunnen automatisch open', 'Ja');
    await room.choose('Lift geschikt voor een rolstoel (of gelijkvloers)', 'Nee');
  });
  await test.step('land, bottlenecks, agreements', async () => {
    await room.unfold('Grond en plan');
    await room.choose('Grondeigendom', 'Overige rechtspersoon');
    await room.choose('Grondpositie', 'Intentie tot medewerking');
    await room.choose('Plantype', 'Verdichting');
    await room.choose('Planologische status', '2A Vastgesteld');
    await room.fill('Te slopen woningen', '8');
    await room.fill('Adres', 'Zomertalingstraat 12');
    await room.fill('Plancode', 'MW-2031-07');
    await room.unfold('Knelpunten');
    await room.plot.getByRole('checkbox', { name: 'Netcongestie' }).check();
    await room.plot.getByRole('checkbox', { name: 'Stikstof' }).check();
    await room.unfold('Afspraken');
    await room.plot.getByRole('button', { name: 'Afspraak toevoegen' }).click();
    await room.fill('Wat is afgesproken?', 'Schets maken');
    await room.fill('Organisatie', 'Ontwikkelaar Zuidwal');
    await room.fill('Uiterlijk', '2027-03-01');
    await room.unfold('Opmerking en vertrouwelijkheid');
    await room.fill('Opmerking', 'Eerst met de buurt praten.\nDan tekenen.');
    await room.choose('Vertrouwelijkheid: wie mag deze plot zien?', 'Gemeente en provincie');
  });

  const wanted = {
    name: 'De Gouwe Kamer',
    programme: [{ type: 'zorggeschikt', units: 24, segment: 'sociale huur', tenureOwner: 'corporatie' }],
    buildMethod: 'transformatie',
    status: 'afgesproken',
    proposedBy: 'demo-zilverlinde',
    initiator: 'woningcorporatie',
    housingPartner: 'Woonstichting De Gouw',
    carePartner: 'Stichting Zilverlinde',
    welfarePartner: 'Bewoners van de Vogelbuurt',
    careOfficeCheck: 'ja',
    corporationCheck: 'nee',
    opinions: expect.arrayContaining([
      { partner: 'demo-gemeente', value: 'geschikt', reason: '' },
      { partner: 'demo-ouderenraad', value: 'twijfel', reason: 'Ver van de bus' },
      { partner: 'demo-welzijn', value: 'niet geschikt', reason: '' },
    ]),
    period: '2031-2036',
    expectedYear: 2032,
    likelihoodPercent: 62.5,
    meetingRoom: 'inpandig',
    lift: 'ja',
    careChecklist: {
      rolstoelgeschikt: 'ja',
      'entree 90 cm': 'nee',
      'automatische deuren': 'ja',
      'lift rolstoel': 'nee',
    },
    landOwner: 'overige rechtspersoon',
    landPosition: 'intentie tot medewerking',
    planType: 'Verdichting',
    planningStatus: '2A Vastgesteld',
    demolishedUnits: 8,
    address: 'Zomertalingstraat 12',
    planCode: 'MW-2031-07',
    bottlenecks: expect.arrayContaining(['netcongestie', 'stikstof']),
    agreements: [{ what: 'Schets maken', organisation: 'Ontwikkelaar Zuidwal', due: '2027-03-01' }],
    remark: 'Eerst met de buurt praten.\nDan tekenen.',
    confidentiality: 'provincie',
  };
  await room.saved();
  await page.reload();
  await room.atWork();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouwe Kamer');
  const [plot] = (await room.session()).plots.values();
  expect(plot).toMatchObject(wanted);
});

test('partners come and go, and who proposes stays until changed', async ({ room, page }) => {
  await room.openDemo();
  const proposer = page.getByRole('combobox', { name: 'Wie stelt voor' });
  const partners = room.dialog.getByRole('list', { name: 'Partijen in deze sessie' });

  await room.button('Partijen').click();
  await room.dialog.getByRole('button', { name: 'Partij toevoegen' }).click();
  await room.dialog.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Zorgcoöperatie Lange Vaart');
  await room.dialog.getByRole('combobox', { name: 'Rol' }).selectOption('Zorgorganisatie');
  await room.dialog.getByRole('textbox', { name: 'Merkteken' }).fill('LV');
  await room.dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(partners.getByRole('listitem').filter({ hasText: 'Zorgcoöperatie Lange Vaart' })).toBeVisible();
  await room.dialog.getByRole('button', { name: 'Zorgcoöperatie Lange Vaart wijzigen' }).click();
  await room.dialog.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Zorgcoöperatie De Vaart');
  await room.dialog.getByRole('button', { name: 'Bewaren' }).click();
  await room.dialog.getByRole('button', { name: 'Klaar' }).click();

  await proposer.selectOption('LV · Zorgcoöperatie De Vaart');
  for (const parcel of [FIRST, SECOND]) {
    await room.tagPlot([parcel], 'geclusterd', 14);
    await expect(room.plot.getByRole('combobox', { name: 'Voorgesteld door' }).locator('option:checked')).toHaveText(
      'Zorgcoöperatie De Vaart',
    );
  }
  await room.saved();
  await page.reload();
  await room.atWork();
  await expect(proposer.locator('option:checked')).toHaveText('LV · Zorgcoöperatie De Vaart');

  await test.step('taking a partner out says what goes with it, and undo brings all back', async () => {
    await room.button('Partijen').click();
    await room.dialog.getByRole('button', { name: 'Zorgcoöperatie De Vaart weghalen' }).click();
    await expect(room.dialog).toContainText('Staat bij 2 plots als voorsteller');
    await room.dialog.getByRole('button', { name: 'Toch weghalen' }).click();
    await room.dialog.getByRole('button', { name: 'Klaar' }).click();
    const proposedBy = room.plot.getByRole('combobox', { name: 'Voorgesteld door' });
    await expect(proposedBy).toHaveValue('');
    await expect(proposer).toHaveValue('');
    await room.tagPlot([THIRD], 'nultreden', 12);
    await expect(proposedBy).toHaveValue('');
    await room.button('Ongedaan maken').click();
    await room.button('Ongedaan maken').click();
    await expect(proposer.locator('option:checked')).toHaveText('LV · Zorgcoöperatie De Vaart');
    await room.search.fill('L1');
    await page.getByRole('option', { name: /^L1 / }).click();
    await expect(proposedBy.locator('option:checked')).toHaveText('Zorgcoöperatie De Vaart');
  });
});

test.describe('with a map', () => {
  test.use({ withoutMap: false });

  test('checks warn at the plot and in the list, and go when things are mended', async ({ room, demo }) => {
    await room.openDemo();
    await room.tagPlot([FIRST], 'zorggeschikt', 8, 'De Gouw');
    const checks = room.plot.getByRole('region', { name: 'Let op' });
    const mended = async (check: Locator, mend: () => Promise<void>): Promise<void> => {
      await expect(check).toBeVisible();
      await mend();
      await expect(check).toHaveCount(0);
    };
    await room.unfold('Meer over deze plot');

    await mended(checks.getByText(/telt landelijk pas als geclusterd vanaf 12/i), () =>
      room.fill('Aantal woningen', '24'),
    );
    await room.unfold('Gebouw');
    await mended(checks.getByText(/ontmoetingsruimte komt/), () => room.choose('Ontmoetingsruimte', 'Nee'));
    await mended(checks.getByText(/zonder ontmoetingsruimte/), () => room.choose('Ontmoetingsruimte', 'Inpandig'));
    await room.choose('Entree minstens 90 cm breed', 'Nee');
    await mended(checks.getByText(/entree van 90 cm/), () => room.choose('Entree minstens 90 cm breed', 'Ja'));
    await room.unfold('Toetsen door anderen');
    await mended(checks.getByText(/zorgkantoor is nog niet gevraagd/), () =>
      room.choose('Zorgkantoor: is de zorg te leveren?', 'Ja'),
    );
    await room.unfold('Grond en plan');
    await room.fill('Plancode', 'MW-1');
    await mended(checks.getByText(/plancode MW-1/), () => room.fill('Plancode', ''));
    await room.unfold('Partners van de plot');
    await room.fill('Corporatie of investeerder', 'De Gouw');
    await room.fill('Zorgorganisatie', 'Zilverlinde');
    await mended(checks.getByText(/Nog geen welzijnspartner/), () =>
      room.fill('Welzijnspartner of bewonersgroep', 'Vogelbuurt'),
    );
    await expect(checks).toHaveCount(0);

    await test.step('a parcel in two plots that count', async () => {
      await room.plot.getByRole('button', { name: 'Plot sluiten' }).click();
      await room.tagPlot([SECOND], 'nultreden', 12, 'Het Hof');
      const map = await room.lookAt(demo, SECOND);
      await room.plot.getByRole('button', { name: 'Plot sluiten' }).click();
      await room.button('Voeg toe').click();
      await room.clickAt(map.spot(demo.inside(SECOND)));
      await expect(room.plot).toContainText('Dit perceel hoort al bij L2 Het Hof');
      await room.makePlot('nultreden', 3, 'Dubbel');
      await expect(checks.getByText(/Een perceel ligt ook in: Het Hof/)).toBeVisible();
      await room.choose('Status', 'Afgevallen');
      await room.plot.getByRole('button', { name: 'Laat afvallen' }).click();
      await expect(checks.getByText(/ligt ook in/)).toHaveCount(0);
      await room.choose('Status', 'Kandidaat');
      await room.unfold('Percelen');
      await room.plot.getByRole('button', { name: `${SECOND} uit de plot halen` }).click();
      await expect(checks.getByText(/ligt ook in/)).toHaveCount(0);
      await expect(checks.getByText(/heeft geen percelen/)).toBeVisible();
    });

    await test.step('the list of checks leads to the plot', async () => {
      await room.openPanel('Controles');
      await room.checks.getByText('Plots zonder percelen').click();
      await room.plot.getByRole('button', { name: 'Plot sluiten' }).click();
      await room.checks.getByRole('button', { name: /^L3 Dubbel/ }).click();
      await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Dubbel');
    });
  });
});

test('the list of plots sorts, filters, opens and finds on the map', async ({ room, page }) => {
  await room.openDemo();
  await room.tagPlot([FIRST], 'zorggeschikt', 8, 'Zwanenhof');
  await room.tagPlot([SECOND], 'geclusterd', 40, 'Appelhof');
  await room.choose('Status', 'Kansrijk');
  await room.tagPlot([THIRD], 'nultreden', 20, 'Molenweide');
  await room.openPanel('Plots');
  const names = (): Promise<string[]> =>
    room.plots
      .getByRole('list', { name: 'Lijst met plots' })
      .getByRole('button')
      .evaluateAll((buttons) => buttons.flatMap((button) => /^L\d+/.exec(button.textContent ?? '')?.[0] ?? []));
  await expect.poll(names).toEqual(['L1', 'L2', 'L3']);
  await expect(room.plots.getByRole('status')).toHaveText('3 plots · 68 woningen');

  await room.plots.getByText('Sorteren en filteren').click();
  const sort = room.plots.getByRole('combobox', { name: 'Sorteren op' });
  await sort.selectOption('Naam');
  await expect.poll(names).toEqual(['L2', 'L3', 'L1']);
  await sort.selectOption('Aantal woningen');
  await expect.poll(names).toEqual(['L2', 'L3', 'L1']);
  await sort.selectOption('Nummer');

  await room.plots.getByRole('combobox', { name: 'Status' }).selectOption('Kansrijk');
  await expect.poll(names).toEqual(['L2']);
  await expect(room.plots.getByRole('status')).toHaveText('1 van 3 plots · 40 woningen');
  await room.plots.getByRole('button', { name: 'Filters wissen' }).click();
  await room.plots.getByRole('combobox', { name: 'Woningtype' }).selectOption('Zorggeschikt');
  await expect.poll(names).toEqual(['L1']);
  await room.plots.getByRole('button', { name: 'Filters wissen' }).click();
  const text = room.plots.getByRole('searchbox', { name: 'Filter op naam, nummer of perceel' });
  await text.fill('b 1203');
  await expect.poll(names).toEqual(['L1']);
  await text.fill('nergens');
  await expect(room.plots).toContainText('Geen enkele plot past bij deze filters.');
  await text.fill('');

  await room.plots.getByRole('button', { name: /^L2 Appelhof/ }).click();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Appelhof');
  await expect(room.plots.getByRole('button', { name: /^L2 Appelhof/ })).toHaveAttribute('aria-current', 'true');
  await room.plots.getByRole('button', { name: 'Naar L2 op de kaart' }).click();

  await test.step('a plot is found by name, and a buurt too', async () => {
    await room.search.fill('molenw');
    await page.getByRole('option', { name: /^L3 Molenweide/ }).click();
    await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Molenweide');
    await room.search.fill('vogelb');
    await page
      .getByRole('option', { name: /^Vogelbuurt/ })
      .first()
      .click();
    await expect(room.search).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('deleting can be undone', async () => {
    await room.plot.getByRole('button', { name: 'Plot verwijderen' }).click();
    await expect.poll(names).toEqual(['L1', 'L2']);
    await room.button('Ongedaan maken').click();
    await expect.poll(names).toEqual(['L1', 'L2', 'L3']);
  });
});
