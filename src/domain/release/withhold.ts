/** What one part of a total is made of: one kind of homes in one buurt. */
export interface PartOfTotal {
  readonly units: number;
  /** Confidential plots among those that make it up; each plot is in one part. */
  readonly confidentialPlots: number;
}

export interface Withheld {
  /** Indexes of the parts that are not shown. */
  readonly parts: ReadonlySet<number>;
  readonly total: boolean;
}

/**
 * What must not be shown of a total and its parts, so that no confidential plot can be told from the others.
 *
 * A number with exactly one confidential plot in it is withheld: the other plots may be known one by one, and subtracting
 * them leaves that plot. The total minus the parts that are shown is the sum of those that are not; when that is a single such
 * part, another one that holds confidential plots is withheld too, the smallest. There always is one: without it the total
 * holds one confidential plot, and is itself withheld.
 */
export function withhold(parts: readonly PartOfTotal[]): Withheld {
  const withheld = new Set(indexesOf(parts, ({ confidentialPlots }) => confidentialPlots === 1));
  const inTotal = parts.reduce((sum, { confidentialPlots }) => sum + confidentialPlots, 0);
  if (inTotal === 1) return { parts: withheld, total: true };
  if (withheld.size === 1) {
    const [smallest] = indexesOf(parts, ({ confidentialPlots }) => confidentialPlots > 1).sort(
      (a, b) => (parts[a]?.units ?? 0) - (parts[b]?.units ?? 0),
    );
    if (smallest !== undefined) withheld.add(smallest);
  }
  return { parts: withheld, total: false };
}

const indexesOf = (parts: readonly PartOfTotal[], is: (part: PartOfTotal) => boolean): number[] =>
  parts.flatMap((part, index) => (is(part) ? [index] : []));
