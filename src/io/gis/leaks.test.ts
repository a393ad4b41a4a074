import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { aLine, aParcel, aPartner, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { CONFIDENTIALITIES, type Confidentiality } from '../../domain/code-lists';
import { partnerId } from '../../domain/ids';
import type { Audience } from '../../domain/release/audience';
import type { ReleaseFormatId } from '../release-formats';
import { plotsWriter } from '../testing/plots-writer';

/** Marks that stand nowhere else, so that finding one in the bytes of a file is a leak. */
const plotFor = (confidentiality: Confidentiality, housingPartner: string) =>
  aPlot({
    confidentiality,
    housingPartner,
    name: `MERKnaam${confidentiality}`,
    address: `MERKadres${confidentiality}`,
    planCode: `MERKcode${confidentiality}`,
    parcels: [aParcel(1, { source: `MERKbron${confidentiality}` })],
    programme: [aLine(24, 'zorggeschikt')],
    remark: 'MERKopmerking',
    dropReason: 'MERKreden',
    proposedBy: partnerId('p1'),
    opinions: [{ partner: partnerId('p1'), value: 'twijfel', reason: 'MERKoordeel' }],
    agreements: [
      { what: 'MERKafspraak', organisation: 'Corporatie De Waard', due: null },
      { what: 'MERKanders', organisation: 'Een ander', due: null },
    ],
    doubts: [{ about: 'status', bid: 'MERKbod' }],
    bottlenecks: ['netcongestie'],
    landPosition: 'geen toestemming',
    likelihoodPercent: 37,
  });
const session = aSession(
  [...CONFIDENTIALITIES.map((circle) => plotFor(circle, '')), plotFor('gemeente', 'Corporatie De Waard')].map(
    (plot, at) => ({ ...plot, name: `${plot.name}${at}` }),
  ),
  undefined,
  [aPartner('p1', { name: 'MERKpartij' })],
);

const PLOTS = { gemeente: 'MERKnaamgemeente0', provincie: 'MERKnaamprovincie1', openbaar: 'MERKnaamopenbaar2' };
const OF_PARTY = 'MERKnaamgemeente3';
const SAID = ['MERKopmerking', 'MERKreden', 'MERKoordeel', 'MERKbod'];
const OF_GEMEENTE = ['MERKadresgemeente', 'MERKcodegemeente', 'MERKbrongemeente'];
const AGREED = ['MERKafspraak', 'MERKanders'];
const POSITION = ['netcongestie', 'geen toestemming', 'GEEN_TOESTEMMING'];

/** Who may not find what. */
const NEVER: readonly (readonly [Audience, readonly string[]])[] = [
  [{ kind: 'provincie' }, [PLOTS.gemeente, OF_PARTY, ...OF_GEMEENTE, ...SAID, ...AGREED]],
  [
    { kind: 'openbaar' },
    [PLOTS.gemeente, PLOTS.provincie, OF_PARTY, ...OF_GEMEENTE, ...SAID, ...AGREED, ...POSITION, 'MERKpartij'],
  ],
  [
    { kind: 'partij', name: 'Corporatie De Waard', chosen: null },
    [...Object.values(PLOTS), 'MERKadresprovincie', 'MERKadresopenbaar', ...SAID, 'MERKanders'],
  ],
];

/** Everything that is in a file: its bytes, and unpacked what a zip holds. */
async function contentOf(written: string | Uint8Array<ArrayBuffer>): Promise<string> {
  if (typeof written === 'string') return written;
  const bytes = Buffer.from(written).toString('latin1');
  if (!bytes.startsWith('PK')) return bytes;
  const entries = await new ZipReader(new BlobReader(new Blob([written]))).getEntries();
  const texts = entries.map((entry) => ('getData' in entry ? entry.getData(new TextWriter('latin1')) : ''));
  return [bytes, ...(await Promise.all(texts))].join('\n');
}

const FORMATS: readonly ReleaseFormatId[] = ['geopackage', 'shapefile', 'diwi'];

test.each(FORMATS)('%s: nothing reaches a file that may not have it', async (id) => {
  const write = await plotsWriter(id);
  const whole = await contentOf(await write(aRelease(session), aWriteContext()));
  // What is looked for can be found: the gemeente has it all, as far as the format has a place for it.
  expect(whole).toContain(PLOTS.gemeente);
  expect(SAID.slice(0, 1).every((mark) => whole.includes(mark))).toBe(id !== 'diwi');
  for (const [audience, marks] of NEVER) {
    const content = await contentOf(await write(aRelease(session, audience), aWriteContext()));
    expect(content).toContain(audience.kind === 'partij' ? OF_PARTY : PLOTS.openbaar);
    expect(marks.filter((mark) => content.includes(mark))).toEqual([]);
  }
});
