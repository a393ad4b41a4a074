import { cleanName } from '../../src/domain/clean-text';

/** An attribute as one line of text; '' for what is unknown. Numbers as their digits, so that `4366` stays as it is. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return cleanName(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'bigint') return String(value);
  return '';
}

/** A number, or text that is one (`4366.0`, `21,5`); null for all else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const parsed = Number(value.trim().replace(',', '.'));
  return Number.isFinite(parsed) ? parsed : null;
}
