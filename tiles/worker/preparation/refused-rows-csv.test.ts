import { expect, it } from 'vitest';
import { refusedRowsCsv } from './refused-rows-csv';

it('is a list that Excel opens: marks, quotes, and no formulas', async () => {
  const csv = refusedRowsCsv([
    { position: 3, id: '', reason: 'no-place', properties: { naam: 'De "Linde"; noord', telefoon: '=1+1', x: -12.5 } },
    { position: 9, id: '', reason: 'no-id', properties: { naam: 'x', anders: true } },
  ]);
  const bytes = new Uint8Array(await csv.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    [
      'rij;niet overgenomen;naam;telefoon;x;anders',
      `3;zonder coördinaten en zonder bruikbaar adres;"De ""Linde""; noord";'=1+1;-12.5;`,
      '9;zonder identificatie;x;;;ja',
      '',
    ].join('\r\n'),
  );
});
