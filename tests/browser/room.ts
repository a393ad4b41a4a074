import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { aLine, aPlot, aSession, aTarget, aTargetLine } from '../../fixtures/arbitraries/examples';
import type { Session } from '../../src/domain/session';
import { readSessionText } from '../../src/session/file/read-session-file';
import { writeSessionFile } from '../../src/session/file/write-session-file';
import type { DemoParcels } from './demo-parcels';
import { MapPlace } from './map-place';

export type TypeName = 'zorggeschikt' | 'geclusterd' | 'nultreden' | 'overig geschikt' | 'regulier';

/** A file as the user's disk has it, or as a test makes it up. */
export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What people in the room do, in the room's words; every step goes through roles and names, as a screen reader hears them. */
export class Room {
  readonly map: Locator;
  readonly canvas: Locator;
  readonly plot: Locator;
  readonly tally: Locator;
  readonly plots: Locator;
  readonly layers: Locator;
  readonly checks: Locator;
  readonly search: Locator;
  readonly selection: Locator;
  readonly notices: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    // From the start: asked for at the moment of a click, the browser may hear of it after the click.
    page.on('filechooser', () => undefined);
    const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
    this.map = region('Kaart');
    this.canvas = this.map.getByRole('application');
    this.plot = region('Plot');
    this.tally = region('Telling');
    this.plots = region('Plots');
    this.layers = region('Lagen');
    this.checks = region('Controles');
    this.search = page.getByRole('combobox', { name: 'Zoek perceel, plot of buurt' });
    this.selection = page.getByRole('group', { name: 'Selectie' });
    this.notices = region('Meldingen');
    this.dialog = page.getByRole('dialog');
  }

  /** From an open browser to the demo municipality on the map. */
  async openDemo(): Promise<void> {
    await this.page.goto('./');
    await this.button('Voorbeeldgemeente openen').click();
    await this.atWork();
  }

  /** From the start screen into the work on a gemeentepakket of one's own. */
  async openPackage(file: GivenFile): Promise<void> {
    await this.choosePackage(file);
    await this.atWork();
  }

  /** On the start screen: a new session, with this file as its package. What comes of it is for the test to see. */
  async choosePackage(file: GivenFile): Promise<void> {
    await this.button('Nieuwe sessie').click();
    await this.give(this.dialog.getByRole('button', { name: 'Gemeentepakket kiezen' }), file);
  }

  /** On the start screen: opens a session file. What comes of it is for the test to see. */
  async chooseSession(file: GivenFile): Promise<void> {
    await this.give(this.button('Sessie openen'), file);
  }

  /**
   * From an open browser to a session with one plot, open in the panel, and without a package: for what is about keeping
   * the work, and need not wait for a map.
   */
  async openWithoutPackage(plot: string, units: number, program = './'): Promise<void> {
    const plots = [aPlot({ name: plot, programme: [aLine(units, 'zorggeschikt')] })];
    const example = aSession(plots, aTarget([aTargetLine()]));
    const header = { ...example.header, fictional: false, municipalityCode: 'GM0000', municipalityName: 'Elders' };
    const buffer = Buffer.from(writeSessionFile({ ...example, header }, { savedAt: header.createdAt }));
    await this.page.goto(program);
    await this.chooseSession({ name: 'sessie.json', mimeType: 'application/json', buffer });
    await this.openPlot(plot);
    await this.saved();
  }

  /** Opens a plot from the list. */
  async openPlot(name: string): Promise<void> {
    await this.openPanel('Plots');
    await this.plots.getByRole('button', { name: new RegExp(`^L\\d+ ${name} `) }).click();
  }

  /** Hands over a file where a button asks for one. */
  async give(button: Locator, file: GivenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await button.click();
    await (await chooser).setFiles(file);
  }

  async atWork(): Promise<void> {
    await expect(this.map).toBeVisible({ timeout: 30_000 });
    const noMap = this.map.getByText('WebGL2 ontbreekt');
    await expect(this.canvas.or(noMap)).toBeVisible({ timeout: 30_000 });
    // The map shows before its parcels are decoded; until then nothing on the screen takes the focus.
    await expect(this.page.getByRole('status').filter({ hasText: 'geopend…' })).toHaveCount(0);
    await this.saved();
  }

  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toBeVisible();
  }

  /** Back to the start screen. */
  async closeSession(): Promise<void> {
    await this.button('Naar het startscherm').click();
    await expect(this.button('Voorbeeldgemeente openen')).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A line in the list of sessions on the start screen. */
  sessionRow(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** Chooses one of the things that can be done with a session in the list. */
  async withSession(name: string, choice: string): Promise<void> {
    await this.button(`Meer voor ${name}`).click();
    await this.page.getByRole('menuitem', { name: choice }).click();
  }

  /** The panel at the left: Lagen, Plots, Controles, or one whose button says it shorter. */
  async openPanel(name: string, short = name): Promise<void> {
    const button = this.page.getByRole('navigation', { name: 'Panelen' }).getByRole('button', { name: short });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await expect(this.page.getByRole('region', { name, exact: true })).toBeVisible();
  }

  /** Types an aanduiding in the search box and takes the first hit: the parcel is selected and in the middle of the map. */
  async findParcel(designation: string): Promise<void> {
    await this.search.fill(designation);
    await this.page.getByRole('option', { name: designation }).first().click();
  }

  /** Brings a parcel into view by search and gives where everything then lies; `bearing` is how the map was turned before. */
  async lookAt(demo: DemoParcels, designation: string, bearing = 0): Promise<MapPlace> {
    await this.findParcel(designation);
    return this.placeOf(demo, designation, bearing);
  }

  /** Where everything lies on a map that was just brought to a parcel. */
  async placeOf(demo: DemoParcels, designation: string, bearing = 0): Promise<MapPlace> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('The map is not on the screen');
    return new MapPlace(box, demo.bounds(designation), bearing);
  }

  /** Clicks at a spot on the page, as a hand with a mouse does, with a key held down or not. */
  async clickAt({ x, y }: Spot, key?: 'Shift'): Promise<void> {
    if (key) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y);
    if (key) await this.page.keyboard.up(key);
  }

  /** Presses at the first spot, goes along the others and lets go at the last. */
  async drag([first, ...others]: readonly Spot[], key?: 'Shift'): Promise<void> {
    if (!first) return;
    if (key) await this.page.keyboard.down(key);
    await this.page.mouse.move(first.x, first.y);
    await this.page.mouse.down();
    for (const { x, y } of others) await this.page.mouse.move(x, y, { steps: 3 });
    await this.page.mouse.up();
    if (key) await this.page.keyboard.up(key);
  }

  /** Fills the new-plot form for what is selected: type, number, make. */
  async makePlot(type: TypeName, units: number, name?: string): Promise<void> {
    if (name !== undefined) await this.plot.getByRole('textbox', { name: 'Naam' }).fill(name);
    await this.chooseType(type);
    await this.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).first().fill(String(units));
    await this.plot.getByRole('button', { name: 'Maak plot' }).click();
    await expect(this.plot.getByRole('button', { name: 'Maak plot' })).toHaveCount(0);
  }

  async chooseType(type: TypeName): Promise<void> {
    await this.plot.getByRole('radio', { name: new RegExp(`^${type}`, 'i') }).check({ force: true });
  }

  /** The whole gesture: find the parcels, select them together, make the plot. */
  async tagPlot(designations: readonly string[], type: TypeName, units: number, name?: string): Promise<void> {
    for (const [index, designation] of designations.entries()) {
      if (index > 0) await this.button('Voeg toe').click();
      await this.findParcel(designation);
    }
    await this.makePlot(type, units, name);
  }

  /** Sets a choice list in the region `Plot`. */
  async choose(field: string, choice: string): Promise<void> {
    await this.plot.getByRole('combobox', { name: field, exact: true }).selectOption({ label: choice });
  }

  /** Fills a text or number in the region `Plot` and leaves the field, which is when it counts. */
  async fill(field: string, text: string): Promise<void> {
    const box = this.plot.getByLabel(field, { exact: true });
    await box.fill(text);
    await box.blur();
  }

  /** Unfolds a part of the region `Plot`. */
  async unfold(title: string): Promise<void> {
    const fold = this.plot.getByRole('group').filter({ has: this.page.getByText(title, { exact: true }) });
    const summary = fold.getByText(title, { exact: true }).last();
    if (!(await summary.evaluate((element) => element.closest('details')?.open ?? false))) await summary.click();
  }

  /** The bar of one type and period. */
  meter(type: string, period = 't/m 2030'): Locator {
    return this.tally.getByRole('meter', { name: `${type}, ${period}`, exact: true });
  }

  async meterValue(type: string, period = 't/m 2030'): Promise<number> {
    return Number(await this.meter(type, period).getAttribute('aria-valuenow'));
  }

  async meterMaximum(type: string, period = 't/m 2030'): Promise<number> {
    return Number(await this.meter(type, period).getAttribute('aria-valuemax'));
  }

  /** Opens the export dialog, takes one item and gives where the file was put. */
  async export(item: string): Promise<{ readonly name: string; readonly path: string }> {
    await this.button('Exporteren').click();
    const file = await this.save(item);
    await this.page.keyboard.press('Escape');
    return file;
  }

  /** In the export dialog: takes one item and gives where the file was put. */
  async save(item: string): Promise<{ readonly name: string; readonly path: string }> {
    const button = this.dialog.getByRole('button', { name: item, exact: true });
    const more = this.dialog.locator('summary', { hasText: 'Meer soorten' });
    await expect(button.or(more).first()).toBeVisible();
    if (!(await button.isVisible())) await more.click();
    const download = this.page.waitForEvent('download');
    await button.click();
    const file = await download;
    const path = exportPath(file.suggestedFilename());
    await file.saveAs(path);
    return { name: file.suggestedFilename(), path };
  }

  /** The whole session, as the session file brings it out. */
  async session(): Promise<Session> {
    const { path } = await this.export('Sessiebestand');
    const read = readSessionText(readFileSync(path, 'utf8'));
    if (!read.ok) throw new Error(`The session file cannot be read: ${read.problem.name}`);
    expect(read.value.notes, 'nothing in the file needs repair').toEqual([]);
    return read.value.session;
  }
}

const exportPath = (name: string): string => `test-results/exports/${name}`;
