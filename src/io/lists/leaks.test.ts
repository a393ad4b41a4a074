import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aParcel, aPartner, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { parcelId, partnerId, plotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import type { Audience } from '../../domain/release/audience';
import { TOTALS_AUDIENCE } from '../../domain/release/audience';
import { maySee } from '../../domain/release/may-see';
import type { Session } from '../../domain/session';
import { clipboardTable } from '../clipboard/clipboard-table';
import { RELEASE_FORMATS } from '../release-formats';
import { textsIn } from '../testing/texts-in';
import { writeAs } from '../testing/write-as';

const FORMATS = RELEASE_FORMATS.filter(({ group }) => group !== 'gis');
const AUDIENCES: readonly Audience[] = [
  { kind: 'gemeente' },
  { kind: 'provincie' },
  { kind: 'openbaar' },
  { kind: 'partij', name: 'De Waard', chosen: null },
];

/** Marks that occur nowhere else: of a plot itself, of what was said of it, of what was agreed, of who proposed it. */
function marked(session: Session): Session {
  const plots = [...session.plots.values()].map((plot, index): Plot => {
    const mark = `plotmerk${index}~`;
    return {
      ...plot,
      id: plotId(mark),
      name: mark,
      address: mark,
      planCode: mark,
      parcels: plot.parcels.map((parcel, at) => ({ ...parcel, parcelId: parcelId(`${mark}${at}`), source: mark })),
      housingPartner: index % 2 === 0 ? 'De Waard' : mark,
      carePartner: mark,
      welfarePartner: mark,
      remark: 'zeimerk~',
      dropReason: 'zeimerk~',
      opinions: plot.opinions.map((opinion) => ({ ...opinion, reason: 'zeimerk~' })),
      doubts: plot.doubts.map((doubt) => ({ ...doubt, bid: 'zeimerk~' })),
      agreements: [{ what: 'afspraakmerk~', organisation: 'Een ander', due: null }],
      proposedBy: partnerId('p1'),
    };
  });
  return aSession(plots, session.target, [aPartner('p1', { name: 'wiemerk~' })]);
}

test('nothing that an audience may not see is in any part of any file, nor on the clipboard', async () => {
  await fc.assert(
    fc.asyncProperty(anySession(4).map(marked), fc.constantFrom(...AUDIENCES), async (session, audience) => {
      const release = aRelease(session, audience);
      const files = await Promise.all(
        FORMATS.map(async ({ id, totals }) => ({
          id: id as string,
          to: totals ? TOTALS_AUDIENCE : audience,
          totals: totals === true,
          text: await textsIn(await writeAs(id, session, audience)),
        })),
      );
      const { html, text } = clipboardTable(release, null);
      for (const file of [...files, { id: 'clipboard', to: audience, totals: false, text: html + text }]) {
        const said = (mark: string): [string, boolean] => [`${file.id} ${mark}`, file.text.includes(mark)];
        for (const plot of session.plots.values())
          if (file.totals || !maySee(plot, 'plot', file.to))
            expect(said(plot.name)).toEqual([said(plot.name)[0], false]);
        if (file.to.kind === 'gemeente') continue;
        expect(said('zeimerk~')[1]).toBe(false);
        expect(said('afspraakmerk~')[1]).toBe(false);
        if (file.to.kind === 'openbaar' || file.totals) expect(said('wiemerk~')[1]).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});

test('marks would be found: the gemeente gets them', async () => {
  const session = marked(aSession([aPlot({ parcels: [aParcel(1)] })]));
  const text = await textsIn(await writeAs('excel', session));
  for (const mark of ['plotmerk0~', 'zeimerk~', 'afspraakmerk~', 'wiemerk~']) expect(text).toContain(mark);
});

test('no macros, links or remote content', async () => {
  const session = aSession([aPlot({ name: 'https://example.org', remark: '=HYPERLINK("https://example.org")' })]);
  for (const id of ['excel', 'ods', 'basisset-excel', 'geaggregeerd'] as const) {
    const text = await textsIn(await writeAs(id, session));
    expect(text).not.toMatch(
      /vbaProject|<hyperlink|xlink:href|TargetMode="External"|<office:scripts|<!DOCTYPE|<!ENTITY/,
    );
  }
});
