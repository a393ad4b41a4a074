import * as v from 'valibot';
import { bad, good, type Result } from '../domain/result';
import { EXTRA_GEOMETRY_KINDS } from './extra-layer';
import { PACKAGE_LAYERS } from './layers';
import { type ExtraMemberName, isExtraMember, type Manifest, MEMBER, PACKAGE_SCHEMA_VERSION } from './manifest';
import type { PackageProblem } from './package-problem';
import { RDNAPTRANS } from './rd-wgs84';

const isoDate = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hex256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const extraMemberName = v.custom<ExtraMemberName>(
  (name) => typeof name === 'string' && isExtraMember(name),
  'not the name of an extra layer',
);
const memberName = v.union([v.picklist(Object.values(MEMBER)), extraMemberName]);
const shortText = v.pipe(v.string(), v.maxLength(1000));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

/** Parts of a grid, nodes of a part, and nodes along one side: far more than the whole country has. */
const MAX_PARTS = 100;
const MAX_NODES = 1_000_000;
const side = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_NODES));
const step = v.pipe(v.number(), v.minValue(1e-6), v.maxValue(10));
const shifts = v.pipe(v.array(v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1)))), v.maxLength(MAX_NODES));
const gridPart = v.pipe(
  v.object({
    west: longitude,
    south: latitude,
    stepLongitude: step,
    stepLatitude: step,
    columns: side,
    rows: side,
    longitudeShifts: shifts,
    latitudeShifts: shifts,
  }),
  v.check(
    ({ columns, rows, longitudeShifts, latitudeShifts }) =>
      longitudeShifts.length === columns * rows && latitudeShifts.length === columns * rows,
    'other than columns times rows',
  ),
);

const schema = v.object({
  schemaVersion: v.picklist([1, 2, PACKAGE_SCHEMA_VERSION]),
  packageId: hex256,
  // '' when the package was made from files that do not say which gemeente they are of.
  municipalityCode: v.pipe(v.string(), v.regex(/^(GM\d{4})?$/)),
  municipalityName: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  fictional: v.boolean(),
  bounds: v.tuple([longitude, latitude, longitude, latitude]),
  builtOn: isoDate,
  rdnaptrans: v.exactOptional(v.picklist(RDNAPTRANS)),
  correctionGrid: v.exactOptional(v.pipe(v.array(gridPart), v.maxLength(MAX_PARTS))),
  layers: v.array(
    v.object({
      name: v.picklist(PACKAGE_LAYERS),
      members: v.array(memberName),
      featureCount: count,
      crs: v.picklist(['EPSG:28992', 'OGC:CRS84', 'EPSG:3857']),
      tileSchema: v.exactOptional(v.literal('brt')),
      tileLayers: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100))),
      source: v.string(),
      licence: v.string(),
      referenceDate: isoDate,
    }),
  ),
  extraLayers: v.exactOptional(
    v.array(
      v.object({
        name: v.pipe(shortText, v.nonEmpty()),
        member: extraMemberName,
        geometryKind: v.picklist(EXTRA_GEOMETRY_KINDS),
        colourBy: v.nullable(shortText),
        featureCount: count,
        source: v.string(),
        licence: v.string(),
        referenceDate: isoDate,
      }),
    ),
  ),
  missingLayers: v.exactOptional(v.array(v.object({ layer: shortText, reason: shortText }))),
  members: v.array(v.object({ name: memberName, bytes: count, sha256: hex256 })),
});

const version = v.object({ schemaVersion: v.pipe(v.number(), v.integer()) });

/** Problems: `package-manifest-invalid` with what is wrong, `package-newer`. */
export function readManifest(text: string): Result<Manifest, PackageProblem> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return bad({ name: 'package-manifest-invalid', detail: error instanceof Error ? error.message : 'no JSON' });
  }
  // The version first: a newer manifest may differ in everything else, and then "newer" is the true reason.
  const versioned = v.safeParse(version, parsed);
  if (versioned.success && versioned.output.schemaVersion > PACKAGE_SCHEMA_VERSION)
    return bad({
      name: 'package-newer',
      version: versioned.output.schemaVersion,
      supported: PACKAGE_SCHEMA_VERSION,
    });
  const result = v.safeParse(schema, parsed);
  if (result.success) return good(result.output);
  const [issue] = result.issues;
  return bad({ name: 'package-manifest-invalid', detail: `${v.getDotPath(issue) ?? 'manifest'}: ${issue.message}` });
}
