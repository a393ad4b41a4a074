import type { Change } from '../change';
import { cleanName } from '../clean-text';
import type { PartnerRole } from '../code-lists';
import type { PartnerId } from '../ids';
import type { Plot } from '../plot';
import type { Partner, Session } from '../session';

export interface PartnerFields {
  readonly name: string;
  readonly role: PartnerRole;
  /** '' or left out: made from the name, another than the other partners have. */
  readonly mark?: string;
}

export function addPartner(session: Session, id: PartnerId, fields: PartnerFields): Change {
  if (session.partners.has(id)) throw new Error(`Partner ${id} is already in session ${session.header.id}`);
  const partner = partnerOf(session, id, fields);
  return { intent: 'addPartner', subject: partner.name, put: [partner], deleted: [] };
}

export function editPartner(session: Session, id: PartnerId, fields: PartnerFields): Change {
  const before = session.partners.get(id);
  if (!before) throw new Error(`No partner ${id} in session ${session.header.id}`);
  const after = partnerOf(session, id, fields);
  const same = before.name === after.name && before.role === after.role && before.mark === after.mark;
  return { intent: 'editPartner', subject: after.name, put: same ? [] : [after], deleted: [] };
}

/**
 * Takes a partner out, with its name under "voorgesteld door" and its opinions, in the same change: undo brings
 * all of it back. `partnerReferences` says beforehand how much that is.
 */
export function removePartner(session: Session, id: PartnerId): Change {
  const partner = session.partners.get(id);
  if (!partner) throw new Error(`No partner ${id} in session ${session.header.id}`);
  const put: Plot[] = [];
  for (const plot of session.plots.values()) {
    if (!namesPartner(plot, id)) continue;
    put.push({
      ...plot,
      proposedBy: plot.proposedBy === id ? null : plot.proposedBy,
      opinions: plot.opinions.filter((opinion) => opinion.partner !== id),
    });
  }
  return { intent: 'removePartner', subject: partner.name, put, deleted: [`partner:${id}`] };
}

/** How many plots name the partner: as proposer, and with an opinion. */
export function partnerReferences(session: Session, id: PartnerId): { proposed: number; opinions: number } {
  let proposed = 0;
  let opinions = 0;
  for (const plot of session.plots.values()) {
    if (plot.proposedBy === id) proposed += 1;
    if (plot.opinions.some((opinion) => opinion.partner === id)) opinions += 1;
  }
  return { proposed, opinions };
}

/** A mark of at most three characters: the initials, or the first letters of a name of one word. */
export function defaultMark(name: string): string {
  const words = cleanName(name).split(' ').filter(Boolean);
  const [first] = words;
  if (!first) return '?';
  const letters = words.length === 1 ? [...first].slice(0, 2) : words.slice(0, 3).map((word) => [...word][0] ?? '');
  return letters.join('').toUpperCase();
}

const namesPartner = (plot: Plot, id: PartnerId): boolean =>
  plot.proposedBy === id || plot.opinions.some((opinion) => opinion.partner === id);

function partnerOf(session: Session, id: PartnerId, fields: PartnerFields): Partner {
  const name = cleanName(fields.name) || 'Naamloze partij';
  const mark = [...cleanName(fields.mark ?? '')].slice(0, 3).join('') || freeMark(session, id, name);
  return { kind: 'partner', id, name, role: fields.role, mark };
}

/** The default mark, or with a number in the place of its last letters when another partner has it: `WDG`, `WD2`. */
function freeMark(session: Session, id: PartnerId, name: string): string {
  const taken = new Set([...session.partners.values()].filter((other) => other.id !== id).map(({ mark }) => mark));
  const first = defaultMark(name);
  const letters = [...first];
  let mark = first;
  // With 99 of one mark there is no fourth character to tell them apart.
  for (let number = 2; taken.has(mark) && number < 100; number++)
    mark = letters.slice(0, 3 - String(number).length).join('') + number;
  return mark;
}
