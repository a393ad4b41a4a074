/** Why a file is not used as correction grid. */
export type GridProblem =
  | { readonly name: 'grid-empty' }
  /** No TIFF, or cut off. */
  | { readonly name: 'grid-unreadable'; readonly detail: string }
  /** A TIFF that says something of itself that is not understood, or leaves it out; `detail` in Dutch. */
  | { readonly name: 'grid-not-understood'; readonly detail: string }
  /** It does not hold the whole of the Netherlands. */
  | { readonly name: 'grid-elsewhere' }
  /** It leads metres away from where the built-in parameters lead, which are good to 0.25 m: it is a grid for something else. */
  | { readonly name: 'grid-for-something-else'; readonly metres: number };

/** What is wrong with the file, to come behind its name. */
export function gridProblemText(problem: GridProblem): string {
  switch (problem.name) {
    case 'grid-empty':
      return 'het bestand is leeg.';
    case 'grid-unreadable':
      return `dit is geen GeoTIFF, of het is niet helemaal gedownload (${problem.detail}).`;
    case 'grid-not-understood':
      return `dit is geen correctierooster dat dit programma kent (${problem.detail}).`;
    case 'grid-elsewhere':
      return 'dit correctierooster dekt niet heel Nederland.';
    case 'grid-for-something-else':
      return `dit correctierooster is voor iets anders: het komt ${problem.metres.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} m verkeerd uit.`;
  }
}
