import type { PartnerRole } from '../code-lists';
import type { Session } from '../session';
import { plainOrganisation } from './audience';

/** An organisation that a file may be made for. */
export interface Organisation {
  readonly name: string;
  /** Plots that name it as corporatie or investeerder, zorgorganisatie or welzijnspartner. */
  readonly plots: number;
}

/** Who has a circle of their own gets that circle's file, not one as a partij. */
const OF_A_CIRCLE: ReadonlySet<PartnerRole> = new Set(['gemeente', 'provincie', 'zorgkantoor']);

const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The organisations that plots name and the partners at the table, each once, by name; spelled as the table spells it, else as the first plot does. */
export function organisationsOf({ partners, plots }: Pick<Session, 'partners' | 'plots'>): readonly Organisation[] {
  const found = new Map<string, { name: string; plots: number }>();
  const noted = (plain: string, name: string): { name: string; plots: number } => {
    const known = found.get(plain) ?? { name: name.trim(), plots: 0 };
    found.set(plain, known);
    return known;
  };
  for (const { name, role } of partners.values()) {
    const plain = plainOrganisation(name);
    if (plain !== '' && !OF_A_CIRCLE.has(role)) noted(plain, name);
  }
  for (const { housingPartner, carePartner, welfarePartner } of plots.values()) {
    const named = new Map([housingPartner, carePartner, welfarePartner].map((name) => [plainOrganisation(name), name]));
    named.delete('');
    for (const [plain, name] of named) noted(plain, name).plots += 1;
  }
  return [...found.values()].sort((a, b) => byName.compare(a.name, b.name));
}
