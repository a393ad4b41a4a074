import type { SessionId } from '../domain/ids';
import type { Bid } from '../domain/merge/bid';
import type { Decisions } from '../domain/merge/merge';
import type { ReadPlanList } from '../domain/plans/existing-plan';
import type { ReleaseFormatId } from '../io/release-formats';
import type { OpenedExtraLayer, OpenPackage, PackageLayers } from '../package/open-package';
import type { ReturnedLand, ReturnedRow } from '../package/source/returned-land';
import type { SessionSummary } from '../session/storage/session-summary';
import type { DialogId } from './shell/dialog-store';

export type { SessionSummary };

/** A sentence for the user, from the table in `texts/problems.ts` or a plain confirmation. */
export interface Notice {
  readonly id: number;
  readonly tone: 'problem' | 'info';
  readonly text: string;
  /** Further lines, e.g. what was repaired in a file. */
  readonly details: readonly string[];
  /** The dialog in which one can do something about it. */
  readonly opens?: DialogId;
}

/** Bids that were brought in and are not merged yet, and what was decided about them so far. */
export interface GatheredBids {
  readonly bids: readonly Bid[];
  /** Files that cannot be merged, each with why, as Dutch sentences. */
  readonly refused: readonly string[];
  readonly decisions: Decisions;
}

/** What can be made in the background: a format for others, the report, or the map as a picture. */
export type ExportingId = ReleaseFormatId | 'report' | 'map-image';

/** What the program shows around the session. Not saved. */
export interface AppState {
  readonly screen: 'start' | 'work' | 'prepare';
  /** Why the user must wait, as a Dutch line; null when not busy. */
  readonly busy: string | null;
  readonly notices: readonly Notice[];
  readonly sessions: readonly SessionSummary[];
  readonly packages: readonly { readonly packageId: string; readonly label: string; readonly bytes: number }[];
  /** The session whose restore points the start screen shows: one that would not open, or that was asked for. */
  readonly pointsOf: { readonly session: SessionId; readonly damaged: boolean } | null;
  /** The opened package; null when the session's package is not on this device (plots and list still work). */
  readonly gemeente: OpenPackage | null;
  /** What the map paints of the package: there a moment before `gemeente`, whose parcels take longer to decode. */
  readonly layers: PackageLayers | null;
  /** The map cannot be shown (no WebGL2, or it failed); list and tally go on. Dutch sentence or null. */
  readonly mapProblem: string | null;
  /** The online basemap does not come: the map shows the package's own until there is a network, or another is chosen. */
  readonly picturesLost: boolean;
  /** How often in a row they stayed away. */
  readonly picturesTries: number;
  /** null: no bids were brought in. */
  readonly gathered: GatheredBids | null;
  /** Layers to look at that came in during the session; gone when it closes. */
  readonly broughtLayers: readonly OpenedExtraLayer[];
  /** Existing plans that are being looked at; null when there are none. */
  readonly plans: {
    readonly file: string;
    readonly read: ReadPlanList /** Their layer. */;
    readonly layer: string;
  } | null;
  /** A list that came back and is being looked at, as it was read; null when there is none. */
  readonly returned: {
    readonly file: string;
    readonly rows: readonly ReturnedRow[];
    readonly land: ReturnedLand | null;
  } | null;
  /** The file for others that is being made; null when there is none. */
  readonly exporting: { readonly format: ExportingId /** 0 to 1. */; readonly done: number } | null;
}

/** As the program starts: nothing opened, nothing known yet. */
export const initialAppState: AppState = {
  screen: 'start',
  busy: null,
  notices: [],
  sessions: [],
  packages: [],
  pointsOf: null,
  gemeente: null,
  layers: null,
  mapProblem: null,
  picturesLost: false,
  picturesTries: 0,
  gathered: null,
  broughtLayers: [],
  plans: null,
  returned: null,
  exporting: null,
};
