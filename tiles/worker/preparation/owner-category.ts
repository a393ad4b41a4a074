import type { LandOwner } from '../../../src/domain/code-lists';
import { plainName } from '../../readers/columns/recognise-columns';

const WORDS: readonly (readonly [RegExp, LandOwner])[] = [
  [/zorg|verple|ziekenhuis/, 'zorgorganisatie'],
  [/corporatie|woningstichting|woonstichting|woningbouwvereniging|toegelateninstelling/, 'corporatie'],
  [/particulier|prive|natuurlijkpersoon|eigenaarbewoner/, 'particulier'],
  [/gemeente|municipal/, 'gemeente'],
  [
    /overig|rechtspersoon|bedrijf|rijk|provincie|waterschap|ontwikkelaar|belegger|kerk|bv$|nv$/,
    'overige rechtspersoon',
  ],
];

/**
 * Which category of owner a value says. A name of an owner says none: it is `onbekend`, and goes no further.
 */
export function ownerCategoryOf(value: string): LandOwner {
  const plain = plainName(value);
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? 'onbekend';
}

/** As `WORDS`, for names of files: there `kerk` may be of Ridderkerk, and `rijk` of rijksdriehoek. */
const NAME_WORDS: readonly (readonly [RegExp, LandOwner])[] = [
  [/zorg(organisatie|instelling|aanbieder|partij|bezit|eigendom|complex)|verple|ziekenhuis/, 'zorgorganisatie'],
  [/corporatie|woningstichting|woonstichting|woningbouwvereniging|toegelateninstelling/, 'corporatie'],
  [/particulier|natuurlijkpersoon|eigenaarbewoner/, 'particulier'],
  [/waterschap|provincie|rijksvastgoed|rechtspersoon/, 'overige rechtspersoon'],
  [/gemeente|municipal/, 'gemeente'],
];

/** Whose all land of a layer without a column for it is, by the name of file and layer; null when no word in it says so. */
export function ownerCategoryOfName(name: string): LandOwner | null {
  const plain = plainName(name);
  return NAME_WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
}
