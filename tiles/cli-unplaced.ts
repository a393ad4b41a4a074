import { layerName } from './cli-texts';
import type { UnplacedOwnRow } from './place-own-rows';
import { rowsCsv } from './worker/preparation/rows-csv';
import { addressLine } from './worker/preparation/waiting-row';

/** Rows that are named on stderr; the summary and the list have them all. */
const NAMED = 20;

/** What there is to tell on stderr of rows that got no place. */
export function unplacedTexts(rows: readonly UnplacedOwnRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const named = rows
    .filter(({ reason }) => reason !== 'not-asked')
    .map(
      ({ layer, row, query, reason }) => `${layerName(layer)}, rij ${row}: ${addressLine(query)} is ${why(reason)}.`,
    );
  const more = named.length > NAMED ? [`En nog ${named.length - NAMED}.`] : [];
  const notAsked = rows.length - named.length;
  const hint =
    notAsked > 0
      ? [
          `${inRows(notAsked)} met alleen een adres: geef --adressen-opzoeken om ze bij de Locatieserver (PDOK) te laten opzoeken.`,
        ]
      : [];
  return [
    ...named.slice(0, NAMED),
    ...more,
    ...hint,
    `Zonder plaats en dus niet in het pakket: ${inRows(rows.length)}. Met de rest is het pakket goed.`,
  ];
}

/** Those rows as a list for Excel, with why; with an address put right it can be given again. */
export const unplacedCsv = (rows: readonly UnplacedOwnRow[]): Blob =>
  rowsCsv(
    ['laag', 'rij', 'reden'],
    rows.map(({ layer, row, reason, properties }) => ({
      said: [layerName(layer), String(row), why(reason)],
      properties,
    })),
  );

function why(reason: UnplacedOwnRow['reason']): string {
  switch (reason) {
    case 'unknown':
      return 'niet gevonden';
    case 'no-address':
      return 'geen bruikbaar adres';
    case 'not-asked':
      return 'niet opgezocht';
    default:
      return `niet opgezocht, omdat de Locatieserver (PDOK) niet goed antwoordde (${reason})`;
  }
}

const inRows = (count: number): string => `${count} ${count === 1 ? 'rij' : 'rijen'}`;
