import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import type { Audience } from '../domain/release/audience';
import { release } from '../domain/release/release';
import { clipboardTable } from './clipboard-table';

const tableFor = (kind: 'gemeente' | 'openbaar', plot: Parameters<typeof aPlot>[0]) => {
  const audience: Audience = { kind };
  return clipboardTable(release(aSession([aPlot(plot)]), { audience, includeDropped: true }), null);
};

test('a row per plot, without columns in which nothing stands, and for whom it is', () => {
  const { html, text } = tableFor('gemeente', { name: 'De Gouw', address: '' });
  const [head = '', row = '', note] = text.split('\r\n');
  expect(head.split('\t').slice(0, 2)).toEqual(['locatie-id', 'naam']);
  expect(row.split('\t')[1]).toBe('De Gouw');
  expect(head).not.toContain('adres');
  expect(note).toBe('Bestemd voor: gemeente.');
  expect(html.match(/<tr>/g)).toHaveLength(2);
});

test('what others may not see is not in it', () => {
  const { html, text } = tableFor('openbaar', { confidentiality: 'openbaar', remark: 'GEHEIM' });
  expect(html + text).not.toContain('GEHEIM');
  expect(text).toContain('De opmerking of reden weggelaten bij 1 plot.');
});

test('names are text: no tags, no sums, no cells of their own', () => {
  const { html, text } = tableFor('gemeente', { name: '<img src=x>\t"a"', remark: '=1+1' });
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).not.toContain('<img');
  expect(html).toContain(">'=1+1<");
  const [head = '', row = ''] = text.split('\r\n');
  expect(row.split('\t')).toHaveLength(head.split('\t').length);
});
