import { SEGMENTS } from '../../domain/code-lists';
import { maySee } from '../../domain/confidentiality';
import { formatDesignation, plotLabel } from '../../domain/designation';
import { landOwnersOf } from '../../domain/land-owners';
import type { Plot } from '../../domain/plot';
import { plotAreaM2 } from '../../domain/plot-area';
import { heaviestType, totalUnits, unitsByType } from '../../domain/plot-programme';
import type { Session } from '../../domain/session';
import { sourceOf } from '../parcel-credits';
import type { WriteContext } from '../write-context';

/**
 * One plot as GIS properties. The names are an agreement with the users of the file: never change or reorder
 * them. Numbers are homes, m², years; null is unknown or empty, never 0.
 */
export function plotProperties(plot: Plot, session: Session, context: Pick<WriteContext, 'audience'>) {
  const units = unitsByType(plot);
  return {
    plot_id: plotLabel(plot),
    naam: plot.name,
    gemeente: session.header.municipalityName,
    status: plot.status,
    woningtype: heaviestType(plot),
    nultreden: units.nultreden,
    geclusterd: units.geclusterd,
    zorggeschikt: units.zorggeschikt,
    overig_geschikt: units['overig geschikt'],
    regulier: units.regulier,
    totaal: totalUnits(plot),
    sloop: plot.demolishedUnits,
    bouwwijze: plot.buildMethod,
    segmenten: textOrNull(segmentsOf(plot).join('; ')),
    percelen: textOrNull(designationsOf(plot).join('; ')),
    perceel_ids: textOrNull(distinct(plot.parcels.map((parcel) => parcel.parcelId)).join('; ')),
    oppervlakte_m2: plot.parcels.length === 0 ? null : Math.round(plotAreaM2(plot)),
    grondeigendom: textOrNull(landOwnersOf(plot).join('; ')),
    voorgesteld_door: maySee(plot, 'proposer', context.audience) ? proposerOf(plot, session) : null,
    initiatiefnemer: plot.initiator,
    corporatie_of_investeerder: textOrNull(plot.housingPartner),
    zorgorganisatie: textOrNull(plot.carePartner),
    welzijnspartner: textOrNull(plot.welfarePartner),
    planologische_status: plot.planningStatus,
    periode: plot.period,
    jaar: plot.expectedYear,
    vertrouwelijkheid: plot.confidentiality,
    opmerking: maySee(plot, 'remark', context.audience) ? textOrNull(plot.remark) : null,
    bron: sourceOf(plot, session.header),
    peildatum: textOrNull(
      distinct(plot.parcels.map((parcel) => parcel.referenceDate))
        .sort()
        .join('; '),
    ),
  };
}

const proposerOf = ({ proposedBy }: Plot, { partners }: Session): string | null =>
  proposedBy === null ? null : (partners.get(proposedBy)?.name ?? null);

/** `sociale huur 24; onbekend 30`, in the order of the code list. */
function segmentsOf(plot: Plot): string[] {
  return SEGMENTS.flatMap((segment) => {
    const lines = plot.programme.filter((line) => line.segment === segment);
    const units = totalUnits({ programme: lines });
    return units === 0 ? [] : [`${segment} ${units}`];
  });
}

/** `MKW01 B 1203`, and for a drawn part `MKW01 B 1203 (deel)`. */
const designationsOf = (plot: Plot): readonly string[] =>
  distinct(plot.parcels.map(({ designation, part }) => formatDesignation(designation) + (part ? ' (deel)' : '')));

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);
