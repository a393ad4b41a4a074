import { distanceText } from '../../domain/distance-text';

/** nl-NL formats. Unknown is said as such, never shown as 0. */
export const UNKNOWN = 'onbekend';

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const typed = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 6 });
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const dayAndTime = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

const M2_PER_HECTARE = 10_000;

/** A whole number with thousands dots: `1.250`. */
export const formatNumber = (value: number | null): string => (value === null ? UNKNOWN : whole.format(value));

/** With at most one decimal: `24,5`. */
export const formatDecimal = (value: number | null): string => (value === null ? UNKNOWN : oneDecimal.format(value));

/** As one would type it, in a box to type in: `1250`, `12,5`; unknown is an empty box. */
export const formatToType = (value: number | null): string => (value === null ? '' : typed.format(value));

/** `1 woning`, `54 woningen`. */
export const formatHomes = (value: number | null): string =>
  value === null ? UNKNOWN : `${whole.format(value)} ${value === 1 ? 'woning' : 'woningen'}`;

/** Area in m², from one hectare on with the hectares: `850 m²`, `1,25 ha (12.500 m²)`. */
export function formatArea(m2: number | null): string {
  if (m2 === null) return UNKNOWN;
  const squareMetres = `${whole.format(m2)} m²`;
  return m2 < M2_PER_HECTARE ? squareMetres : `${twoDecimals.format(m2 / M2_PER_HECTARE)} ha (${squareMetres})`;
}

/** Area in m² only, for columns: `12.500 m²`. */
export const formatSquareMetres = (m2: number | null): string => (m2 === null ? UNKNOWN : `${whole.format(m2)} m²`);

/** Whole metres to a place, as files have them too: `350 m`, `op deze plek`. */
export const formatMetres = (metres: number | null): string => (metres === null ? UNKNOWN : distanceText(metres));

/** A percentage that is already in %: `42%`. */
export const formatPercent = (percent: number | null): string =>
  percent === null ? UNKNOWN : `${oneDecimal.format(percent)}%`;

/** A share from 0 to 1 as a whole percentage: `42%`. */
export const formatShare = (share: number | null): string =>
  share === null ? UNKNOWN : `${whole.format(share * 100)}%`;

/** ISO date or date-time as `22 november 2026`; '' and null are unknown, anything else that is no date stays as it is. */
export const formatDate = (iso: string | null): string => formatWith(day, iso);

/** ISO date-time as `22 november 2026 om 14:05`. */
export const formatDateTime = (iso: string | null): string => formatWith(dayAndTime, iso);

/** The time of an ISO date-time: `14:05`. */
export const formatTime = (iso: string | null): string => formatWith(time, iso);

/** `0 bytes`, `850 kB`, `12,3 MB`, `5,4 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1) return '0 bytes';
  if (bytes < 1_000_000) return `${whole.format(Math.max(1, Math.round(bytes / 1000)))} kB`;
  if (bytes < 1_000_000_000) return `${oneDecimal.format(bytes / 1_000_000)} MB`;
  return `${oneDecimal.format(bytes / 1_000_000_000)} GB`;
}

/** A code list's own spelling, with a capital, as a label: `overig geschikt` becomes `Overig geschikt`. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nl') + text.slice(1);

function formatWith(format: Intl.DateTimeFormat, iso: string | null): string {
  if (iso === null || iso === '') return UNKNOWN;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
