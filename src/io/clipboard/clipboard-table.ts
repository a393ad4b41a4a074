import type { Release } from '../../domain/release/release';
import { audienceWords } from '../audience-words';
import { plotsTable } from '../table/plots-table';
import type { Cell, Column, Table } from '../table/table';
import { tallyTable } from '../table/tally-table';
import { withOtherTypes } from '../table/with-other-types';
import { tallyOfPart } from '../tally-of-part';
import type { Surroundings } from '../write-context';

/** The same as rich text, for Word, and as plain text with tabs. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

/** Of the plot list, what still reads on a page of a report. */
const PLOT_COLUMNS = [
  'locatie_id',
  'naam',
  'wijk_buurt',
  'nultreden',
  'geclusterd',
  'zorggeschikt',
  'totaal',
  'status',
  'periode',
  'corporatie_of_investeerder',
  'zorgorganisatie',
];
const TALLY_COLUMNS = ['periode', 'woningtype', 'opgave', 'startsaldo', 'getagd', 'resteert', 'over'];

/** The plots and the tally as two tables to paste. Word and mail know styles only in the elements themselves. */
export function clipboardTable(release: Release, surroundings: Surroundings | null): ClipboardTable {
  const { municipalityName, fictional, name } = release.session.header;
  const place = `${municipalityName}${fictional ? ' (fictief)' : ''}`;
  const tables = [
    {
      caption: `Plots ${place}`,
      table: picked(plotsTable(release, surroundings), withOtherTypes(PLOT_COLUMNS, release)),
    },
    { caption: `Telling ${place}`, table: picked(tallyTable(release), TALLY_COLUMNS) },
  ];
  const ofPart = tallyOfPart(release);
  const origin = `${ofPart === null ? '' : `${ofPart} `}Sessie: ${name}. Bestemd voor: ${audienceWords(release.audience)}.`;
  return {
    html: [...tables.map(({ caption, table }) => htmlTable(caption, table)), `<p>${escaped(origin)}</p>`].join('\n'),
    text: [...tables.map(({ caption, table }) => textTable(caption, table)), origin].join('\n\n'),
  };
}

type Picked = Pick<Table, 'columns' | 'rows'>;

function picked({ columns, rows }: Picked, ids: readonly string[]): Picked {
  const at = ids.map((id) => columns.findIndex((column) => column.id === id));
  const pick = <Part>(parts: readonly Part[]): Part[] => at.flatMap((index) => parts.slice(index, index + 1));
  return { columns: pick(columns), rows: rows.map((cells) => pick(cells)) };
}

/** Spreadsheets prefer the rich text over the plain one. What Excel (`mso-`, `x:`) and LibreOffice (`sd`) read, Word and mail pass over. */

/** Number format `@`: a text that begins with `=` is not worked out. */
const AS_TEXT = { style: ";mso-number-format:'\\@'", attributes: ' x:str sdnum="1043;0;@"' };

/** A computer that is not Dutch would take `1.240` for a little more than one. */
const asNumber = (value: number) => ({ style: '', attributes: ` x:num="${value}" sdval="${value}"` });

const BORDER = 'border:1px solid #6b7780;padding:2px 6px;vertical-align:top';

function htmlTable(caption: string, { columns, rows }: Picked): string {
  const align = ({ kind }: Column): string => (kind === 'text' || kind === 'date' ? 'left' : 'right');
  const headings = columns.map(
    (column) =>
      `<th scope="col" style="${BORDER};background:#e4eaee;font-weight:bold;text-align:${align(column)}">${escaped(column.heading)}</th>`,
  );
  const body = rows.map((cells) => {
    const total = cells.includes('totaal') ? ';font-weight:bold' : '';
    const shown = cells.map((cell, index) => {
      const column = columns[index];
      const as = typeof cell === 'number' ? asNumber(cell) : AS_TEXT;
      return `<td${as.attributes} style="${BORDER};text-align:${column ? align(column) : 'left'}${total}${as.style}">${escaped(shownAs(cell)).replaceAll('\n', '<br>')}</td>`;
    });
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<p><b>${escaped(caption)}</b></p>
<table style="border-collapse:collapse;font-family:Calibri,sans-serif;font-size:10pt"><thead><tr>${headings.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const textTable = (caption: string, { columns, rows }: Picked): string =>
  [
    caption,
    columns.map(({ heading }) => heading).join('\t'),
    ...rows.map((cells) => cells.map((cell) => inert(shownAs(cell).replace(/\s+/g, ' '), cell)).join('\t')),
  ].join('\n');

/** A number as it is read in Dutch; nothing where nothing is known. */
const shownAs = (cell: Cell): string =>
  typeof cell === 'number' ? cell.toLocaleString('nl-NL', { maximumFractionDigits: 1 }) : (cell ?? '');

/** Pasted into a spreadsheet a text must not calculate either: as in our CSV. */
const inert = (shown: string, cell: Cell): string =>
  typeof cell === 'string' && /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
