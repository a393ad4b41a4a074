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

/** What all of a layer without such a column is, by its name: homes of a corporation, or land of the gemeente. */
export const ownerCategoryOfLayer = (name: string): LandOwner => {
  const category = ownerCategoryOf(name);
  return category === 'onbekend' || category === 'particulier' ? 'gemeente' : category;
};
