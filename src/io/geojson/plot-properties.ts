import { plotLabel } from '../../domain/designation';
import { landOwnersOf } from '../../domain/land-owners';
import type { Plot } from '../../domain/plot';
import { plotAreaM2 } from '../../domain/plot-area';
import { heaviestType, totalUnits, unitsByType } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';
import { sourceOf } from '../parcel-credits';
import {
  designationsOf,
  joined,
  parcelIdsOf,
  proposerOf,
  referenceDatesOf,
  segmentsOf,
  textOrNull,
} from '../table/plot-texts';

/**
 * One plot as GIS properties. The names are an agreement with the users of the file: never change or reorder
 * them. Numbers are homes, m², years; null is unknown or empty, never 0.
 */
export function plotProperties(plot: Plot, { session }: Release) {
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
    segmenten: segmentsOf(plot),
    percelen: designationsOf(plot),
    perceel_ids: parcelIdsOf(plot),
    oppervlakte_m2: plot.parcels.length === 0 ? null : Math.round(plotAreaM2(plot)),
    grondeigendom: joined(landOwnersOf(plot)),
    voorgesteld_door: proposerOf(plot, session),
    initiatiefnemer: plot.initiator,
    corporatie_of_investeerder: textOrNull(plot.housingPartner),
    zorgorganisatie: textOrNull(plot.carePartner),
    welzijnspartner: textOrNull(plot.welfarePartner),
    planologische_status: plot.planningStatus,
    periode: plot.period,
    jaar: plot.expectedYear,
    vertrouwelijkheid: plot.confidentiality,
    opmerking: textOrNull(plot.remark),
    bron: sourceOf(plot, session.header),
    peildatum: referenceDatesOf(plot),
  };
}
