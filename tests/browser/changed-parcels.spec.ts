import { readFileSync } from 'node:fs';
import type { ParcelFeature } from '../../src/package/layers';
import { expectAccessible } from './accessible';
import { emptyPackage, packageWith } from './package-files';
import { expect, test } from './test';

const nameOf = ({ akrCode, section, number }: ParcelFeature): string => `${akrCode} ${section} ${number}`;

/** Of parcels with a simple outline of eight corners: the second is split, the fourth smaller, the sixth merged into the fifth. */
function changed(parcels: readonly ParcelFeature[]): readonly ParcelFeature[] {
  const [, split, , smaller, into, gone] = parcels;
  const corners = split?.geometry[0]?.[0] ?? [];
  const [a, b, c, d, e, f, g, h] = corners;
  const [p, , ...rest] = smaller?.geometry[0]?.[0] ?? [];
  if (!split || !smaller || !into || !gone || !a || !b || !c || !d || !e || !f || !g || !h || !p)
    throw new Error('Teststad has other parcels than this test thinks');
  const pieces = [
    [a, b, c, d, e, a],
    [a, e, f, g, h, a],
  ].map((ring, piece) => ({ ...split, localId: `9${piece}`, number: 9001 + piece, geometry: [[ring]] }));
  // Without its second corner, which cuts a triangle off.
  const smallerNow = { ...smaller, geometry: [[[p, ...rest]]] };
  const merged = { ...into, geometry: [...into.geometry, ...gone.geometry] };
  return [
    ...parcels.flatMap((parcel) => {
      if (parcel === split || parcel === gone) return [];
      return [parcel === smaller ? smallerNow : parcel === into ? merged : parcel];
    }),
    ...pieces,
  ];
}

test('a session on a newer gemeentepakket: it says which parcels changed, and each is replaced when she says so', async ({
  room,
  page,
}) => {
  let before: readonly ParcelFeature[] = [];
  const newer = await packageWith((parcels) => {
    before = parcels;
    return changed(parcels);
  });
  const [same, split, , smaller, , gone] = before;
  if (!same || !split || !smaller || !gone) throw new Error('Teststad has no parcels');

  await page.goto('./');
  await room.openPackage(await emptyPackage());
  await room.tagPlot([nameOf(same), nameOf(split)], 'zorggeschikt', 24, 'De Gouw');
  await page.keyboard.press('Escape');
  await room.tagPlot([nameOf(smaller), nameOf(gone)], 'geclusterd', 12, 'Het Hof');
  const session = JSON.parse(readFileSync((await room.export('Sessiebestand')).path, 'utf8')) as {
    header: { id: string; packageId: string };
  };
  await room.closeSession();
  Object.assign(session.header, { id: 'van-elders', packageId: 'ouder' });
  const mimeType = 'application/json';
  await room.chooseSession({ name: 'sessie.json', mimeType, buffer: Buffer.from(JSON.stringify(session)) });
  await room.give(room.button('Gemeentepakket openen'), newer);
  await room.atWork();

  await expect(room.notices.getByText('zijn 3 percelen van uw plots anders')).toBeVisible();
  await room.notices.getByRole('button', { name: 'Bekijken' }).click();
  const list = room.dialog.getByRole('list', { name: 'Percelen die anders zijn' });
  const item = (parcel: ParcelFeature) => list.getByRole('listitem').filter({ hasText: nameOf(parcel) });
  await expect(room.dialog.getByRole('status')).toHaveText('3 percelen zijn anders.');
  await expectAccessible(room, 'parcels that changed');
  await expect(item(split)).toContainText('het is gesplitst');
  await expect(item(split)).toContainText('De Gouw');
  await expect(item(split).getByRole('checkbox')).toHaveCount(2);
  for (const piece of [9001, 9002])
    await expect(item(split).getByRole('checkbox', { name: String(piece) })).toBeChecked();
  await expect(item(smaller)).toContainText('De getekende oppervlakte was');
  await expect(item(gone)).toContainText('bestaat niet meer.');
  await expect(item(gone).getByRole('checkbox')).toHaveCount(1);

  await room.dialog.getByRole('button', { name: `Vervang ${nameOf(split)}` }).click();
  await expect(room.dialog.getByRole('status')).toHaveText('2 percelen zijn anders.');
  await expect(room.dialog.getByRole('status')).toBeFocused();
  await room.dialog.getByRole('button', { name: `Toon ${nameOf(gone)} op de kaart` }).click();
  await expect(room.dialog).toHaveCount(0);
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Het Hof');
  const parcelsNow = async (): Promise<readonly (readonly string[])[]> =>
    [...(await room.session()).plots.values()].map(({ parcels }) =>
      parcels.map(({ designation }) => String(designation.number)).sort(),
    );
  const untouched = [smaller, gone].map(({ number }) => String(number)).sort();
  expect(await parcelsNow()).toEqual([[String(same.number), '9001', '9002'].sort(), untouched]);

  await room.button('Ongedaan maken').click();
  expect(await parcelsNow()).toEqual([[same, split].map(({ number }) => String(number)).sort(), untouched]);
  await room.openPanel('Controles');
  await room.button('Gewijzigde percelen (3)').click();
  await room.dialog.getByRole('button', { name: `Vervang ${nameOf(smaller)}` }).click();
  await room.dialog.getByRole('button', { name: `Vervang ${nameOf(gone)}` }).click();
  await room.dialog.getByRole('button', { name: `Vervang ${nameOf(split)}` }).click();
  await expect(room.dialog.getByRole('status')).toContainText('zijn zoals in dit gemeentepakket');
  await expect(list.getByRole('listitem')).toHaveCount(0);
});
