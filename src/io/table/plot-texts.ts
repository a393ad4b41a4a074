import { SEGMENTS } from '../../domain/code-lists';
import { formatDesignation } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import { totalUnits } from '../../domain/plot-programme';
import type { Session } from '../../domain/session';

/** What a list says of a plot in words; '' is nothing. Several things are parted by `; `. */

export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

export const joined = (texts: readonly string[]): string | null => textOrNull(distinct(texts).join('; '));

/** `sociale huur 24; onbekend 30`, in the order of the code list. */
export const segmentsOf = (plot: Plot): string | null =>
  joined(
    SEGMENTS.flatMap((segment) => {
      const units = totalUnits({ programme: plot.programme.filter((line) => line.segment === segment) });
      return units === 0 ? [] : [`${segment} ${units}`];
    }),
  );

/** `MKW01 B 1203`, and for a drawn part `MKW01 B 1203 (deel)`. */
export const designationsOf = (plot: Plot): string | null =>
  joined(plot.parcels.map(({ designation, part }) => formatDesignation(designation) + (part ? ' (deel)' : '')));

export const parcelIdsOf = (plot: Plot): string | null => joined(plot.parcels.map(({ parcelId }) => parcelId));

export const referenceDatesOf = (plot: Plot): string | null =>
  joined(plot.parcels.map(({ referenceDate }) => referenceDate).sort());

export const proposerOf = ({ proposedBy }: Plot, { partners }: Session): string | null =>
  proposedBy === null ? null : (partners.get(proposedBy)?.name ?? null);

/** `Gemeente: twijfel (te dicht bij het spoor); Zilverlinde: geschikt`. */
export const opinionsOf = ({ opinions }: Plot, { partners }: Session): string | null =>
  joined(
    opinions.map(({ partner, value, reason }) => {
      const name = partners.get(partner)?.name ?? 'onbekende partij';
      return reason.trim() === '' ? `${name}: ${value}` : `${name}: ${value} (${reason})`;
    }),
  );

/** `Haalbaarheid onderzoeken, Woonstichting, voor 2027-01-01`. */
export const agreementsOf = ({ agreements }: Plot): string | null =>
  joined(
    agreements.map(({ what, organisation, due }) =>
      [what, organisation, due === null ? '' : `voor ${due}`].filter((text) => text !== '').join(', '),
    ),
  );
