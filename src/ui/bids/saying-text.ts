import { HOUSING_TYPES } from '../../domain/code-lists';
import { formatDesignation } from '../../domain/designation';
import type { PartnerId } from '../../domain/ids';
import type { Saying } from '../../domain/merge/topics';
import type { Plot } from '../../domain/plot';
import { unitsByType } from '../../domain/plot-programme';
import { formatDate, formatNumber } from '../kit/format';
import { bidTexts } from '../texts/bids';

/** What a version says about one topic, in one line; names of partners come from whoever knows them. */
export function sayingText(saying: Saying, partnerName: (id: PartnerId) => string): string {
  const words = (Object.keys(saying) as (keyof Plot)[]).map((key) => fieldText(key, saying, partnerName));
  return words.filter((text) => text !== '').join(': ') || bidTexts.unknown;
}

/** Homes of a plot, as it is told apart from another; also says it when there are none. */
export const programmeOf = (plot: Pick<Plot, 'programme'>): string =>
  programmeText(plot.programme) || bidTexts.conflict.noHomes;

function fieldText(key: keyof Plot, saying: Saying, partnerName: (id: PartnerId) => string): string {
  switch (key) {
    case 'parcels':
      return (saying.parcels ?? []).map(({ designation }) => formatDesignation(designation)).join(', ');
    case 'programme':
      return programmeText(saying.programme ?? []);
    case 'opinions':
      return (saying.opinions ?? []).map(({ value, reason }) => (reason ? `${value}: ${reason}` : value)).join(', ');
    case 'agreements':
      return (saying.agreements ?? [])
        .map(({ what, organisation, due }) => [what, organisation, due && formatDate(due)].filter(Boolean).join(', '))
        .join('; ');
    case 'careChecklist':
      return Object.entries(saying.careChecklist ?? {})
        .map(([item, answer]) => `${item} ${answer}`)
        .join(', ');
    case 'proposedBy':
      return saying.proposedBy ? partnerName(saying.proposedBy) : '';
    case 'expectedYear':
      return saying.expectedYear == null ? '' : String(saying.expectedYear);
    default:
      return plainText(saying[key]);
  }
}

/** Homes by type, and segments where they tell two versions apart. */
function programmeText(programme: Plot['programme']): string {
  const units = unitsByType({ programme });
  const homes = HOUSING_TYPES.filter((type) => units[type] > 0).map((type) => `${formatNumber(units[type])} ${type}`);
  const segments = new Set(programme.map(({ segment }) => segment).filter((segment) => segment !== 'onbekend'));
  return [...homes, ...segments].join(', ');
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
