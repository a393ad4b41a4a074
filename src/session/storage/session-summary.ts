import type { Plot } from '../../domain/plot';
import { totalUnits } from '../../domain/plot-programme';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import type { Session, SessionHeader } from '../../domain/session';
import { undecidedPlots } from '../../domain/undecided-plots';

/** What the start screen shows of a session without opening it. */
export interface SessionSummary extends Omit<SessionHeader, 'kind' | 'nextPlotNumber'> {
  /** ISO date-time. */
  readonly changedAt: string;
  readonly plotCount: number;
  /** Homes in plots that did not fall off, and do not wait for a decision beside one that counts. */
  readonly units: number;
  /** About what the session takes on disk and in a file. */
  readonly bytes: number;
  /** ISO date-time when deleted (delete can be undone until it is purged), else null. */
  readonly deletedAt: string | null;
}

/** @param changedAt ISO date-time */
export function summaryOf(session: Session, changedAt: string): SessionSummary {
  const { header } = session;
  const undecided = undecidedPlots(session);
  let units = 0;
  let bytes = BYTES_WITHOUT_PLOTS;
  for (const plot of session.plots.values()) {
    if (plot.status !== 'afgevallen' && !undecided.has(plot.id)) units += totalUnits(plot);
    bytes += plotBytes(plot);
  }
  for (const plot of session.start?.plots ?? []) bytes += plotBytes(plot);
  for (const plan of session.plans.values()) bytes += BYTES_PER_PLAN + cornersOf(plan.geometry ?? []) * BYTES_PER_POINT;
  return {
    id: header.id,
    name: header.name,
    municipalityCode: header.municipalityCode,
    municipalityName: header.municipalityName,
    fictional: header.fictional,
    packageId: header.packageId,
    createdAt: header.createdAt,
    changedAt,
    plotCount: session.plots.size,
    units,
    bytes,
    deletedAt: null,
  };
}

// Estimated from what weighs, because writing all records out to weigh them would cost more than saving them.
const BYTES_WITHOUT_PLOTS = 2_000;
const BYTES_PER_PLOT = 1_300;
const BYTES_PER_PARCEL = 320;
const BYTES_PER_PLAN = 400;
/** `[151234.567,512345.678],` */
const BYTES_PER_POINT = 24;

const cornersOf = (geometry: RdMultiPolygon): number =>
  geometry.reduce((sum, polygon) => sum + polygon.reduce((inPolygon, ring) => inPolygon + ring.length, 0), 0);

const weighed = new WeakMap<Plot, number>();

function plotBytes(plot: Plot): number {
  const known = weighed.get(plot);
  if (known !== undefined) return known;
  const points = plot.parcels.reduce((sum, { geometry }) => sum + cornersOf(geometry), 0);
  const bytes = BYTES_PER_PLOT + plot.parcels.length * BYTES_PER_PARCEL + points * BYTES_PER_POINT + plot.remark.length;
  weighed.set(plot, bytes);
  return bytes;
}
