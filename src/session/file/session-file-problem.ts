/** Why a session file was not opened. Dutch sentences: `src/ui/texts/problems.ts`. */
export type SessionFileProblem =
  | { readonly name: 'file-too-large'; readonly bytes: number; readonly maxBytes: number }
  | { readonly name: 'file-unreadable'; readonly detail: string }
  | { readonly name: 'file-not-json' }
  | { readonly name: 'file-not-a-session' }
  | { readonly name: 'file-newer-version'; readonly version: number; readonly supported: number }
  | { readonly name: 'file-too-many-plots'; readonly plots: number; readonly maxPlots: number }
  /** A part without which there is no session is missing or of another kind. */
  | { readonly name: 'file-damaged'; readonly part: 'header' | 'target' | 'partners' | 'plots' };
