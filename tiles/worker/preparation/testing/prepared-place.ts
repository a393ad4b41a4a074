import { expect } from 'vitest';
import type { HeldLayers } from '../../../../src/package/layers';
import { type OpenPackage, openPackage } from '../../../../src/package/open-package';
import { openPackageFile } from '../../../../src/package/open-package-file';
import type { Preparation, ServiceLayer } from '../../../../src/services/preparation/preparation';
import { type TestEngine, testEngine } from './test-engine';

let databases = 0;
export const newDatabase = (): string => {
  databases += 1;
  return `preparation-${databases}`;
};

export const isReady =
  (...layers: readonly ServiceLayer[]) =>
  ({ fetched }: Preparation): boolean =>
    layers.every((layer) => fetched[layer].state === 'ready');

export const isBuilt = ({ build }: Preparation): boolean => build.name === 'built' || build.name === 'failed';

/** Every file that was added is open and read, or refused. */
export const isSettled = ({ files }: Preparation): boolean =>
  files.every(
    ({ state }) =>
      state.name === 'refused' ||
      (state.name === 'open' && state.layers.every(({ reading }) => reading.name !== 'reading')),
  );

export const layersOf = ({ files }: Preparation) =>
  files.flatMap(({ state }) => (state.name === 'open' ? state.layers : []));

/** Makes the package, and opens it as the program does. */
export async function built(engine: TestEngine) {
  engine.actions.build();
  const { build } = await engine.until(isBuilt);
  const file = await engine.actions.builtFile();
  if (build.name !== 'built' || file === null) throw new Error(JSON.stringify(build));
  const members = await openPackageFile(file);
  if (!members.ok) throw new Error(members.problem.name);
  const opened = await openPackage(members.value);
  if (!opened.ok) throw new Error(opened.problem.name);
  return { build, opened: opened.value, members: members.value };
}

/** Identifications of the parcels in a package, sorted. */
export const idsIn = ({ parcels }: Pick<OpenPackage, 'parcels'>): string[] =>
  Array.from({ length: parcels.count }, (_, row) => parcels.attributes(row).id as string).sort();

interface Served {
  readonly url: string;
  readonly world: { readonly municipality: HeldLayers };
}

/** The municipality that the stand-in for the services serves, and engines that prepare it. */
export function preparedPlace(services: () => Served) {
  const parcels = () => services().world.municipality.parcels;
  return {
    parcels,
    /** Identifications of all its parcels, sorted. */
    ownIds: (): string[] => [...parcels()].map(({ localId }) => localId).sort(),
    begin: (options: Partial<Parameters<typeof testEngine>[0]> = {}): Promise<TestEngine> =>
      testEngine({ origin: services().url, database: newDatabase(), ...options }),
    async choose(engine: TestEngine): Promise<void> {
      const suggested = await engine.actions.suggestMunicipalities(services().world.municipality.name.slice(0, 5));
      const [first] = suggested.ok ? suggested.value : [];
      if (first === undefined) throw new Error('no suggestion');
      expect(await engine.actions.chooseMunicipality(first)).toEqual({ ok: true });
    },
    /** Its parcels, or the first so many, as a file. */
    parcelFile(only = Number.POSITIVE_INFINITY): File {
      const features = parcels()
        .slice(0, only)
        .map((parcel) => ({
          type: 'Feature',
          properties: {
            identificatieLokaalID: parcel.localId,
            AKRKadastraleGemeenteCodeWaarde: parcel.akrCode,
            sectie: parcel.section,
            perceelnummer: parcel.number,
            kadastraleGrootteWaarde: parcel.registeredAreaM2,
          },
          geometry: { type: 'MultiPolygon', coordinates: parcel.geometry },
        }));
      return new File([JSON.stringify({ type: 'FeatureCollection', features })], 'percelen.geojson');
    },
  };
}
