import type { LandPosition, PlanType } from '../../domain/code-lists';
import type { Plot, ProgrammeLine } from '../../domain/plot';
import { unitsByType } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';

/**
 * A plot as a project of DIWI, in the shape and with the names of DIWI's own template (VNG-Realisatie/DIWI,
 * `geojson_template.geojson`, and the code that reads it). What we do not know, or know in other words than DIWI's, is
 * null, as in the empty template: `docs/exports.md` says which and why.
 */
export function diwiProperties(plot: Plot, { session }: Release) {
  const units = unitsByType(plot);
  return {
    projectgegevens: {
      basisgegevens: { identificatie_nr: plot.number, naam: plot.name },
      projectgegevens: {
        plan_soort: plot.planType && PLAN_TYPES[plot.planType],
        in_programmering: null,
        prioritering: null,
        rol_gemeente: null,
        status: null,
        eigenaar: null,
        vertrouwelijkheid: plot.confidentiality === 'openbaar' ? 'PUBLIC' : null,
      },
      rollen: { projectleider: null, opdrachtgever: null },
      projectduur: { start_project: null, eind_project: null },
      projectfasen: {},
      // DIWI wants the day on which a status was reached; we only know the status.
      planologische_planstatus: {},
      locatie: { gemeente: session.header.municipalityName, wijk: null, buurt: null },
      // Three numbers that stand by themselves in DIWI; ours never overlap, for a home counts once, in its heaviest type.
      maatwerk_projecteigenschappen: {
        aantal_nultreden_woningen: units.nultreden,
        aantal_geclusterde_woningen: units.geclusterd,
        aantal_zorggeschikte_woningen: units.zorggeschikt,
      },
    },
    woning_blokken: [...plot.programme.flatMap((line) => blockOf(plot, line)), ...demolitionOf(plot)],
  };
}

/** The parcels of a plot by the numeric code of their kadastrale gemeente, in DIWI's words for it. */
export const diwiParcels = ({ number, parcels }: Plot) =>
  parcels.map(({ designation }) => ({
    identificatie_nr: number,
    brkGemeenteCode: designation.cadastralMunicipality,
    brkSectie: designation.section,
    brkPerceelNummer: designation.number,
  }));

function blockOf(plot: Plot, line: ProgrammeLine) {
  if (line.units === 0) return [];
  const segment = line.segment === 'onbekend' ? 'segment onbekend' : line.segment;
  const type = plot.buildMethod === 'nieuwbouw' ? 'CONSTRUCTION' : null;
  return [block(`${line.type}, ${segment}`, type, line.units, tenureOf(line), positionOf(plot, line.units))];
}

const demolitionOf = ({ demolishedUnits }: Plot) =>
  demolishedUnits === null || demolishedUnits === 0 ? [] : [block('sloop', 'DEMOLITION', demolishedUnits, null, {})];

const block = (
  name: string,
  mutatie_type: 'CONSTRUCTION' | 'DEMOLITION' | null,
  aantal: number,
  eigendom_type: string | null,
  grondpositie: Readonly<Record<string, number>>,
) => ({
  name,
  mutatiegegevens: { mutatie_type, eigendom_type, woning_type: null, contract_type: null, status: null, aantal },
  einddatum: null,
  grootte: [],
  waarde: { hoog: null, laag: null },
  fysiek_voorkomen: [],
  doelgroep: [],
  grondpositie,
  maatwerk_woningeigenschappen: {},
});

/** Only where the words mean the same: DIWI parts rented homes by landlord, and no landlord is not a private one. */
function tenureOf({ segment, tenureOwner }: ProgrammeLine): 'KOOPWONING' | 'HUURWONING_WONINGCORPORATIE' | null {
  if (segment.includes('koop')) return 'KOOPWONING';
  return segment.includes('huur') && tenureOwner === 'corporatie' ? 'HUURWONING_WONINGCORPORATIE' : null;
}

/** DIWI divides the homes of a block over the positions; all land of a plot has one. */
function positionOf({ landPosition }: Plot, homes: number): Readonly<Record<string, number>> {
  return landPosition === 'onbekend' ? {} : { [LAND_POSITIONS[landPosition]]: homes };
}

const LAND_POSITIONS: Readonly<Record<Exclude<LandPosition, 'onbekend'>, string>> = {
  'formele toestemming grondeigenaar': 'FORMELE_TOESTEMMING_GRONDEIGENAAR',
  'intentie tot medewerking': 'INTENTIE_MEDEWERKING_GRONDEIGENAAR',
  'geen toestemming': 'GEEN_TOESTEMMING_GRONDEIGENAAR',
};

const PLAN_TYPES: Readonly<Record<PlanType, string>> = {
  'Pand transformatie': 'PAND_TRANSFORMATIE',
  Transformatiegebied: 'TRANSFORMATIEGEBIED',
  Herstructurering: 'HERSTRUCTURERING',
  Verdichting: 'VERDICHTING',
  'Uitbreiding uitleg': 'UITBREIDING_UITLEG',
  'Uitbreiding overig': 'UITBREIDING_OVERIG',
};
