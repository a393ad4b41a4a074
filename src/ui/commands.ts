export type CommandGroup = 'selecteren' | 'kaart' | 'plot' | 'sessie' | 'hulp';

/** One row of the command table that feeds toolbar, keyboard and help. Keys as in `KeyboardEvent.key`, `Ctrl+` stands for Cmd on a Mac. */
export interface Command<App> {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** null when there is no key. Single letters work only when no text field has the focus. */
  readonly key: string | null;
  readonly allowed: (app: App) => boolean;
  readonly run: (app: App) => void;
}
