import type { LandOwner } from '../../../src/domain/code-lists';
import { bad, good, type Result } from '../../../src/domain/result';
import type { ExtraFeature, ExtraGeometryKind } from '../../../src/package/extra-layer';
import type { Amenity, Area, CareSite } from '../../../src/package/layers';
import { type FileProblem, SourceFailure } from '../../../src/package/source/file-problem';
import type { ReadReport } from '../../../src/package/source/read-report';
import type { LayerRole } from '../../../src/services/preparation/preparation';
import { createOverlapFinder } from '../../overlaps/overlap-finder';
import type { ChosenBefore } from '../../readers/columns/recognise-columns';
import { recogniseColumns } from '../../readers/columns/recognise-columns';
import type { FileLayer } from '../../readers/file-layer';
import { readAmenitySites } from '../../readers/read-amenities';
import { readAreaLayer } from '../../readers/read-areas';
import { readCareSites } from '../../readers/read-care';
import { readExtraLayerFrom } from '../../readers/read-extra';
import { readParcels } from '../../readers/read-parcels';
import type { LayerSurvey } from '../../readers/survey-layer';
import { type OwnedLand, readOwners } from './read-owners';
import { fieldsOf } from './role-fields';
import { type WaitingRow, waitingExtra, waitingRows } from './waiting-row';

/** What a layer of a file gives to the package. Parcels are not held: they are read once more when the package is built. */
export type LayerContent =
  | { readonly role: 'parcels' }
  | { readonly role: 'care'; readonly sites: readonly CareSite[] }
  | { readonly role: 'amenities'; readonly amenities: readonly Amenity[] }
  | { readonly role: 'areas'; readonly areas: readonly Area[] }
  | { readonly role: 'owners'; readonly land: readonly OwnedLand[] }
  | {
      readonly role: 'extra';
      readonly features: readonly ExtraFeature[];
      readonly geometryKind: ExtraGeometryKind;
      readonly colourable: readonly string[];
    };

export interface ReadLayer {
  readonly content: LayerContent;
  readonly report: ReadReport;
  readonly waiting: readonly WaitingRow[];
}

/**
 * Reads a layer as what it is to the package.
 * @param name of file and layer together
 * @param chosen columns by field, where the user knows better
 * @param owner of land without a column for it, whose it is by the user's choice
 */
export async function readRole(
  role: LayerRole,
  layer: FileLayer,
  survey: LayerSurvey,
  name: string,
  chosen: ChosenBefore<string>,
  owner: LandOwner | null = null,
): Promise<Result<ReadLayer, FileProblem>> {
  try {
    return await readAs[role](layer, survey, name, chosen, owner);
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
}

/** With the address that was put right; a site without a name goes by it. */
const movedTo = (site: Omit<CareSite, 'at'>, address = site.address): Omit<CareSite, 'at'> => ({
  ...site,
  address,
  name: site.name === site.address ? address : site.name,
});

type Read = (
  layer: FileLayer,
  survey: LayerSurvey,
  name: string,
  chosen: ChosenBefore<string>,
  owner: LandOwner | null,
) => Promise<Result<ReadLayer, FileProblem>>;

const readAs: Readonly<Record<LayerRole, Read>> = {
  async parcels(layer, survey, _, chosen) {
    const reading = readParcels(layer, survey, chosen);
    if (!reading.ok) return reading;
    const { parcels, report } = reading.value;
    const overlaps = createOverlapFinder();
    for await (const { localId, geometry } of parcels) overlaps.add(localId, geometry);
    return good({ content: { role: 'parcels' }, report: { ...report(), overlaps: overlaps.find() }, waiting: [] });
  },
  async care(layer, survey, _, chosen) {
    const read = await readCareSites(layer, survey, chosen);
    if (!read.ok) return read;
    const { features, waiting } = waitingRows<CareSite>(read.value, (site, at, address) => ({
      ...movedTo(site, address),
      at,
    }));
    return good({ content: { role: 'care', sites: features }, report: read.value.report, waiting });
  },
  async amenities(layer, survey, _, chosen) {
    const read = await readAmenitySites(layer, survey, chosen);
    if (!read.ok) return read;
    const { features, waiting } = waitingRows<Amenity>(read.value, (amenity, at) => ({ ...amenity, at }));
    return good({ content: { role: 'amenities', amenities: features }, report: read.value.report, waiting });
  },
  async areas(layer, survey, _, chosen) {
    const read = await readAreaLayer(layer, survey, chosen);
    if (!read.ok) return read;
    const { areas, report } = read.value;
    return good({ content: { role: 'areas', areas }, report, waiting: [] });
  },
  async owners(layer, survey, name, chosen, owner) {
    const { category = null } = recogniseColumns(fieldsOf('owners'), survey.columns, chosen).columns;
    const read = await readOwners(layer, survey, { column: category, chosen: owner, name });
    if (!read.ok) return read;
    const { land, report } = read.value;
    return good({ content: { role: 'owners', land }, report, waiting: [] });
  },
  async extra(layer, survey) {
    const read = await readExtraLayerFrom(layer, survey);
    if (!read.ok) return read;
    const { geometryKind, colourable, report } = read.value;
    const { features, waiting } = waitingExtra(read.value);
    return good({ content: { role: 'extra', features, geometryKind, colourable }, report, waiting });
  },
};
