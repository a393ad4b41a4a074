/**
 * Names of columns in a Shapefile, which has room for ten characters: an agreement with the users of the file, like the
 * long names. Those that fit already stay as they are; `docs/exports.md` and the file's own LEESMIJ.txt list the others.
 */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  kadastrale_aanduidingen: 'kad_aand',
  kadastrale_aanduiding: 'kad_aand',
  perceel_ids: 'perceelids',
  deelperceel: 'deelperc',
  oppervlakte_m2: 'opp_m2',
  grondeigendom: 'grondeig',
  grondpositie: 'grondpos',
  zorggeschikt: 'zorggesch',
  overig_geschikt: 'ovr_gesch',
  segment_sociale_huur: 'seg_shuur',
  segment_middenhuur: 'seg_mhuur',
  segment_dure_huur: 'seg_dhuur',
  segment_huur_onbekend: 'seg_hr_onb',
  segment_betaalbare_koop: 'seg_bkoop',
  segment_dure_koop: 'seg_dkoop',
  segment_koop_onbekend: 'seg_kp_onb',
  segment_onbekend: 'seg_onb',
  initiatiefnemer: 'initiatief',
  corporatie_of_investeerder: 'corp_inv',
  zorgorganisatie: 'zorgorg',
  welzijnspartner: 'welzijn',
  planologische_status: 'plan_stat',
  kansrijkheid: 'kans_pct',
  ontmoetingsruimte: 'ontmoeting',
  toets_zorgkantoor: 'toets_zk',
  toets_corporatie: 'toets_corp',
  voorgesteld_door: 'voorgest',
  reden_afgevallen: 'reden_afg',
  vertrouwelijkheid: 'vertrouw',
  kadastrale_gemeentecode: 'kad_gemcod',
  perceelnummer: 'perceelnr',
  kadastrale_grootte_m2: 'kad_gr_m2',
  soort_grootte: 'soort_gr',
  getekende_oppervlakte_m2: 'getek_m2',
};

/** @throws when a column is too long and has no short name: a bug */
export function shortName(id: string): string {
  const name = SHORT_NAMES[id] ?? id;
  if (name.length > MAX_NAME) throw new Error(`Column "${id}" needs a name of ten characters for the Shapefile`);
  return name;
}

const MAX_NAME = 10;
