import type { RdPoint } from '../../src/domain/rd-geometry';
import type { Result } from '../../src/domain/result';
import type { CareKind, CareSite } from '../../src/package/layers';
import type { FileProblem } from '../../src/package/source/file-problem';
import { CARE_FIELDS, type CareField } from './columns/point-column-fields';
import { type ChosenBefore, type ChosenColumns, plainName, recogniseColumns } from './columns/recognise-columns';
import type { FileLayer } from './file-layer';
import { type PointReading, readPoints } from './read-points';
import type { LayerSurvey } from './survey-layer';
import { saysNothing, wholeNumberOf } from './whole-number';

export interface CareReading extends PointReading<CareSite> {
  readonly columns: ChosenColumns<CareField>;
}

/** Reads a list of care homes, with coordinates or with addresses; one site for each location, however many rows it has. */
export async function readCareSites(
  layer: FileLayer,
  survey: LayerSurvey,
  chosen?: ChosenBefore<CareField>,
): Promise<Result<CareReading, FileProblem>> {
  const columns = recogniseColumns(CARE_FIELDS, survey.columns, chosen);
  const read = await readPoints<CareSite>(layer, survey.crs, columns, siteOf, withPlace);
  return read.ok ? { ok: true, value: { ...read.value, columns } } : read;
}

const withPlace = (site: Omit<CareSite, 'at'>, at: RdPoint): CareSite => ({ ...site, at });

function siteOf(row: (field: CareField | string) => string) {
  const organisation = row('organisation');
  const name = row('name') || organisation;
  // Zorginstituut Nederland: an organisation as a whole, in the list of its locations.
  if (/^concernniveau\s*:/i.test(name)) return 'not-a-location' as const;
  const places = wholeNumberOf(row('places'));
  const said = row('careKind');
  const careKind = careKindOf(`${said} ${name}`);
  const house = [row('houseNumber').replace(/[.,]0+$/, ''), row('houseNumberAddition')].filter(Boolean).join(' ');
  const street = row('address') || [row('street'), house].filter(Boolean).join(' ');
  const address = [street, row('postcode'), row('city')].filter(Boolean).join(', ');
  const id = row('locationId');
  const key =
    id !== '' ? `id ${id}` : [name, row('postcode').replaceAll(' ', ''), house, address].map(plainName).join(' ');
  return {
    feature: {
      name: name || address,
      careKind,
      organisation,
      places,
      address,
    },
    ...(places === null && !saysNothing(row('places')) && { repairs: ['number-unknown'] as const }),
    ...(careKind === 'overig' && !saysOther(said) && { unknownKind: said }),
    // Without any of these rows cannot be told apart, so none is taken for another.
    key: id === '' && name === '' && address === '' ? null : key,
  };
}

/** By words that care lists and OpenStreetMap use. */
const WORDS: readonly (readonly [RegExp, CareKind])[] = [
  [/aanleun|inleun/, 'aanleunwoningen'],
  [/woonzorg|zorgwoning|assistedliving|verzorgingshuis|retirementhome|serviceflat/, 'woonzorgcomplex'],
  [/verple|nursinghome|wlz|intramura|psychogeriatr/, 'verpleeghuis'],
];

/** That a kind is none of the others is a kind too. */
const saysOther = (text: string): boolean => saysNothing(text) || /^(overige?|anders|diversen?)$/i.test(text.trim());

const careKindOf = (text: string): CareKind => WORDS.find(([words]) => words.test(plainName(text)))?.[1] ?? 'overig';
