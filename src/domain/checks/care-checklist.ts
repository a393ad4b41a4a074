import { CARE_CHECKLIST_ITEMS, type CareChecklistItem } from '../code-lists';
import type { Plot } from '../plot';
import { unitsOfType } from '../plot-programme';
import { type CheckText, type Finding, inWords } from './check';

export type CareChecklist = Finding<'care-checklist', { readonly items: readonly CareChecklistItem[] }>;

/** Check 3: zorggeschikt while the answer to one of the four points of VERA `ZWO` is "nee". */
export function careChecklist(plot: Plot): CareChecklist | null {
  if (unitsOfType(plot, 'zorggeschikt') === 0) return null;
  const items = CARE_CHECKLIST_ITEMS.filter((item) => plot.careChecklist[item] === 'nee');
  return items.length === 0 ? null : { id: 'care-checklist', severity: 'let op', plotId: plot.id, params: { items } };
}

const IN_WORDS: Readonly<Record<CareChecklistItem, string>> = {
  rolstoelgeschikt: 'rolstoelgeschikt gebouw en woning',
  'entree 90 cm': 'entree van 90 cm of breder',
  'automatische deuren': 'deuren die automatisch open kunnen',
  'lift rolstoel': 'lift geschikt voor een rolstoel',
};

export const careChecklistText = ({ items }: CareChecklist['params']): CheckText => ({
  message: `Zorggeschikt, maar het antwoord is "nee" bij: ${inWords(items.map((item) => IN_WORDS[item]))}.`,
  whatToDo: 'Pas het plan aan, of reken deze woningen als geclusterd.',
  source: 'Aedes VERA-referentiedata 2026, zorggeschikte woning (ZWO)',
});
