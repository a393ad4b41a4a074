import type { RdPoint } from '../../src/domain/rd-geometry';
import type { Result } from '../../src/domain/result';
import type { Amenity, AmenityKind } from '../../src/package/layers';
import type { FileProblem } from '../../src/package/source/file-problem';
import { AMENITY_FIELDS, type AmenityField } from './columns/point-column-fields';
import { type ChosenBefore, type ChosenColumns, plainName, recogniseColumns } from './columns/recognise-columns';
import type { FileLayer } from './file-layer';
import { type PointReading, readPoints } from './read-points';
import type { LayerSurvey } from './survey-layer';

export interface AmenityReading extends PointReading<Amenity> {
  readonly columns: ChosenColumns<AmenityField>;
}

/** Reads a list of voorzieningen, ours or with OpenStreetMap's tags as columns. A row of no kind that we know is refused. */
export async function readAmenitySites(
  layer: FileLayer,
  survey: LayerSurvey,
  chosen?: ChosenBefore<AmenityField>,
): Promise<Result<AmenityReading, FileProblem>> {
  const columns = recogniseColumns(AMENITY_FIELDS, survey.columns, chosen);
  const read = await readPoints<Amenity>(layer, survey.crs, columns, amenityOf, withPlace);
  return read.ok ? { ok: true, value: { ...read.value, columns } } : read;
}

const withPlace = (amenity: Omit<Amenity, 'at'>, at: RdPoint): Amenity => ({ ...amenity, at });

const TAGS = [
  'amenityKind',
  'amenity',
  'shop',
  'healthcare',
  'highway',
  'publicTransport',
  'railway',
  'leisure',
] as const;

function amenityOf(row: (field: AmenityField | string) => string) {
  const name = row('name');
  for (const tag of TAGS) {
    const amenityKind = amenityKindOf(row(tag));
    if (amenityKind !== null) return { feature: { name, amenityKind }, key: null };
  }
  const unknownKind = TAGS.map((tag) => row(tag)).find((value) => value !== '');
  return unknownKind === undefined ? ('no-code' as const) : { refused: 'no-code' as const, unknownKind };
}

/** Dutch words and OpenStreetMap's values, as `plainName` gives them. */
const WORDS: readonly (readonly [RegExp, AmenityKind])[] = [
  [/supermar/, 'supermarkt'],
  [/huisarts|^doctors?$|^clinic$|gezondheidscentrum|^centre$/, 'huisarts'],
  [/apothe|pharmacy/, 'apotheek'],
  [/fysio|physio/, 'fysiotherapeut'],
  [/ziekenhuis|hospital/, 'ziekenhuis'],
  [/bushalte|busstop|^halte$|^platform$|tramhalte/, 'bushalte'],
  [/^(?!.*(tank|benzine|laad|pomp|brandweer|politie)).*station|tramstop/, 'station'],
  [
    /ontmoeting|buurthuis|wijkcentrum|dorpshuis|communitycentre|buurtcentrum|huisvandewijk|socialcentre/,
    'ontmoetingsplek',
  ],
  [/bibliothe|library/, 'bibliotheek'],
  [/^pin|pinautomaat|^bank$|^atm$|geldautomaat/, 'pinautomaat of bank'],
  [/kerk|gebeds|worship|moskee|synagoge/, 'kerk of gebedshuis'],
  [/horeca|cafe|restaurant|lunchroom/, 'horeca'],
  [/^(?!.*parke(er|ren)).*park/, 'park'],
];

const amenityKindOf = (text: string): AmenityKind | null => {
  const plain = plainName(text);
  return plain === '' || plain === 'parking' ? null : (WORDS.find(([words]) => words.test(plain))?.[1] ?? null);
};
