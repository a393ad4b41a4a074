import { demoStart } from '../../fixtures/demo/demo-start';
import { orderedSession } from '../../src/domain/apply';
import { HOUSING_TYPES, PLOT_STATUSES } from '../../src/domain/code-lists';
import { type PeriodId, packageId, plotId, sessionId } from '../../src/domain/ids';
import { createPlot } from '../../src/domain/intents/create-plot';
import { newSession } from '../../src/domain/new-session';
import type { Plot } from '../../src/domain/plot';
import type { Session } from '../../src/domain/session';
import type { ParcelIndex } from '../../src/package/parcel-table';
import { snapshotParcel } from '../../src/package/snapshot-parcel';
import type { Municipality } from './municipality';

/** No plots within so many metres of the main town's middle: there the benchmarks tag their own. */
const FREE_M = 600;

const pick = <Value>(list: readonly Value[], at: number): Value => {
  const value = list[at % list.length];
  if (value === undefined) throw new Error('The list is empty');
  return value;
};

/**
 * A session on the municipality with the demo's target and partners and `count` plots of `parcelsPerPlot` parcels that
 * lie spread over the municipality: one to three programme lines each, every type, status and period.
 */
export function sessionWithPlots({ gemeente, centre, size }: Municipality, count: number, parcelsPerPlot = 2): Session {
  const { manifest, parcels } = gemeente;
  const empty = newSession({
    id: sessionId(`bench-${size}-${count}`),
    name: `Proef met ${count} plots`,
    municipalityCode: manifest.municipalityCode,
    municipalityName: manifest.municipalityName,
    fictional: true,
    packageId: packageId(manifest.packageId),
    createdAt: '2026-01-01T00:00:00.000Z',
    target: demoStart.target,
    partners: demoStart.partners,
  });
  const isUsable = (index: ParcelIndex): boolean => {
    const [x, y] = parcels.labelPoint(index);
    const area = parcels.areaM2(index);
    return area > 80 && area < 20_000 && Math.hypot(x - centre[0], y - centre[1]) > FREE_M;
  };
  const stride = Math.floor(parcels.count / (count * parcelsPerPlot + 1));
  const plots: Plot[] = [];
  const periods: readonly PeriodId[] = demoStart.target.periods;
  const partners = [...empty.partners.keys()];
  for (
    let index = 0;
    plots.length < count && index <= parcels.count - parcelsPerPlot;
    index += Math.max(parcelsPerPlot, stride)
  ) {
    if (!isUsable(index)) continue;
    const number = plots.length;
    const { put } = createPlot({
      session: { ...empty, header: { ...empty.header, nextPlotNumber: number + 1 } },
      id: plotId(`plot-${number}`),
      parcels: Array.from({ length: parcelsPerPlot }, (_, next) => snapshotParcel(gemeente, index + next)),
      proposedBy: pick(partners, number),
      period: pick(periods, number),
      programme: Array.from({ length: 1 + (number % 3) }, (_, line) => ({
        type: pick(HOUSING_TYPES, number + line),
        units: 4 + ((number * 7 + line * 5) % 40),
        segment: 'onbekend' as const,
        tenureOwner: 'onbekend' as const,
      })),
    });
    for (const record of put)
      if (record.kind === 'plot') plots.push({ ...record, status: pick(PLOT_STATUSES, number >> 1) });
  }
  if (plots.length < count) throw new Error(`Only ${plots.length} of ${count} plots found a place`);
  const header = { ...empty.header, nextPlotNumber: count + 1 };
  return orderedSession(header, empty.target, empty.partners.values(), plots);
}
