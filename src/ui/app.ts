import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { OpinionValue, PlotStatus } from '../domain/code-lists';
import type { PartnerId, PeriodId, PlotId, SessionId } from '../domain/ids';
import type { AddedPlan, AddedPlans } from '../domain/intents/add-plans';
import type { PlotPatch } from '../domain/intents/edit-plot';
import type { TakenList } from '../domain/intents/take-list';
import type { Plot, PlotParcel, ProgrammeLine } from '../domain/plot';
import type { RdPoint } from '../domain/rd-geometry';
import type { ReleaseChoice } from '../domain/release/release';
import type { Partner, Target } from '../domain/session';
import type { ReleaseFormat, ReleaseFormatId } from '../io/release-formats';
import type { ReportOptions } from '../io/report/report-options';
import type { SessionFormat, SessionFormatId } from '../io/session-formats';
import type { GestureState, ModeId } from '../map/gesture-store';
import type { ExtraAt } from '../package/extra-at';
import type { Area } from '../package/layers';
import type { OpenPackage } from '../package/open-package';
import type { ParcelIndex } from '../package/parcel-table';
import type { Preparation, PreparationActions } from '../services/preparation/preparation';
import type { LogItem } from '../session/session-log';
import type { SessionState } from '../session/session-store';
import type { RestorePoint } from '../session/storage/restore-points';
import type { MapLayerId, OnlineBasemapId, ViewState } from '../session/view-store';
import type { AppState } from './app-state';
import type { Command } from './commands';
import type { MapImageOptions } from './map-image-options';

export type { PlotPatch };

/** A hit of the search box; `parcel` and `plot` select, `area` zooms. */
export type SearchHit =
  | { readonly kind: 'parcel'; readonly index: ParcelIndex; readonly label: string; readonly detail: string }
  | { readonly kind: 'plot'; readonly id: PlotId; readonly label: string; readonly detail: string }
  | { readonly kind: 'area'; readonly area: Area; readonly label: string; readonly detail: string };

/** The parcel card: everything shown about one parcel. Distances in whole metres, straight line (hemelsbreed). */
export interface ParcelCard {
  readonly parcel: PlotParcel;
  readonly neighbourhood: Area | null;
  readonly near: readonly { readonly kind: string; readonly name: string; readonly metres: number }[];
  /** What layers that were added to the package say of it. */
  readonly extra: readonly ExtraAt[];
  /** Plots that hold this parcel. */
  readonly plots: readonly Plot[];
  readonly source: { readonly source: string; readonly referenceDate: string };
}

/** What is known of the room on this device; null is what the browser does not say. */
export interface MeasuredSpace {
  readonly points: readonly RestorePoint[];
  readonly usedBytes: number | null;
  readonly allowedBytes: number | null;
  /** Whether the browser promised not to clear it by itself. */
  readonly persisted: boolean | null;
}

/** A gemeente that is being prepared; null until someone asked for it. */
export interface PreparingState {
  readonly open: { readonly now: Preparation; readonly actions: PreparationActions } | null;
  /** Another tab of this browser prepares: it did before, or it took over from here. */
  readonly elsewhere: 'before' | 'taken' | null;
}

interface NewPlotInput {
  /** '' gives the default name. */
  readonly name: string;
  readonly programme: readonly ProgrammeLine[];
}

/** Everything a user can do, already wired. Each call on the session is one gesture: one change, one undo step. */
export interface Actions {
  // start screen
  openDemo(): Promise<void>;
  /** A new, empty session on a package file that the user picked, or on a package already on this device. */
  newSession(from: { readonly file: File } | { readonly packageId: string }): Promise<void>;
  openSessionFile(file: File): Promise<void>;
  /** Brings the gemeentepakket of the open session, when this device does not have it. */
  openPackageOfSession(file: File): Promise<void>;
  openSession(id: SessionId): Promise<void>;
  /** Another tab works on the open session: from now on this one does. */
  takeOverSession(): Promise<void>;
  renameStoredSession(id: SessionId, name: string): Promise<void>;
  duplicateSession(id: SessionId): Promise<void>;
  deleteSession(id: SessionId): Promise<void>;
  undoDeleteSession(id: SessionId): Promise<void>;
  closeSession(): Promise<void>;
  dismissNotice(id: number): void;

  // preparing a gemeente
  /**
   * Shows the screen on which a gemeente is prepared, with what was prepared before; with a package on this device: brings
   * that one up to date.
   */
  prepareMunicipality(packageId: string | null): Promise<void>;
  /** Another tab prepares: from now on this one does. */
  takeOverPreparation(): Promise<void>;
  /** Back to the start screen. What is being fetched goes on. */
  leavePreparation(): void;
  /** Begins a session on the package that was built last. */
  beginWithPrepared(): Promise<void>;
  /** Opens a session on this device with the package that was built last, in the place of its own; one change in it. */
  openPreparedIn(id: SessionId): Promise<void>;
  /** The package that was built last, among the downloads. */
  savePrepared(): Promise<void>;
  /** What was not taken in of a file's layer, as a list among the downloads. */
  saveRefusedRows(layerId: string, layerTitle: string): Promise<void>;
  /** The parcels of a file's layer that lie over each other, likewise. */
  saveOverlaps(layerId: string, layerTitle: string): Promise<void>;

  // selecting
  setMode(mode: ModeId): void;
  /**
   * Click semantics: `add` toggles within the selection; otherwise the plot that the parcel belongs to there is shown,
   * or the parcel becomes the selection. `at` in RD; null for a parcel that was found by its name.
   */
  pickParcel(index: ParcelIndex | null, add: boolean, at: RdPoint | null): void;
  /** What a rectangle or lasso caught: becomes the selection, or joins it. */
  pickParcels(indices: readonly ParcelIndex[], add: boolean): void;
  /** Lets go of one thing at a time: drawn shape, drawing mode, selection, selected plot. */
  escape(): void;
  clearSelection(): void;
  /** The parcels of a plot become the selection, to make another plot of. */
  selectParcelsOf(id: PlotId): void;
  search(text: string): readonly SearchHit[];
  goTo(hit: SearchHit): void;
  parcelCard(index: ParcelIndex): ParcelCard | null;
  /** The card of a parcel as a plot keeps it; null while no package is open. */
  plotParcelCard(parcel: PlotParcel): ParcelCard | null;
  selectionTotals(): { readonly count: number; readonly areaM2: number };

  // plots
  /** Makes a plot of the selection (or of the drawn part) and selects it. */
  makePlot(input: NewPlotInput): void;
  addSelectionToPlot(id: PlotId): void;
  removeParcelFromPlot(id: PlotId, parcel: PlotParcel): void;
  /** Puts parcels of the open package in the place of one that changed; of a drawn part only what lies in it. */
  replaceParcel(id: PlotId, parcel: PlotParcel, successors: readonly ParcelIndex[]): void;
  /** Brings a parcel as its plot keeps it into view, with the plot open beside it. */
  showParcel(id: PlotId, parcel: PlotParcel): void;
  renamePlot(id: PlotId, name: string): void;
  setProgramme(id: PlotId, programme: readonly ProgrammeLine[]): void;
  setStatus(id: PlotId, status: PlotStatus, reason: string): void;
  editPlot(id: PlotId, patch: PlotPatch): void;
  setOpinion(id: PlotId, partner: PartnerId, value: OpinionValue | null, reason: string): void;
  deletePlot(id: PlotId): void;
  /** Decides what a merge left open for this version of a plot, and shows the plot that stays. */
  keepVersion(id: PlotId): void;
  /** Takes the doubts away and changes nothing else. */
  dropDoubts(id: PlotId): void;
  selectPlot(id: PlotId | null): void;
  zoomToPlot(id: PlotId): void;
  highlightPlots(ids: Iterable<PlotId>): void;

  // target, partners, view
  setTarget(target: Target): void;
  addPartner(partner: Omit<Partner, 'kind' | 'id'>): void;
  editPartner(id: PartnerId, partner: Omit<Partner, 'kind' | 'id'>): void;
  removePartner(id: PartnerId): void;
  setProposer(id: PartnerId | null): void;
  setPeriod(id: PeriodId): void;
  renameSession(name: string): void;
  setLayerVisible(layer: MapLayerId, visible: boolean): void;
  patchView(patch: Partial<ViewState>): void;
  wholeMunicipality(): void;
  northUp(): void;
  zoomBy(steps: number): void;
  /** Turns the map clockwise, degrees. */
  rotateBy(degrees: number): void;

  // bids
  /** Brings in files of partners; those that cannot be merged are named and stop no other. */
  gatherBids(files: readonly File[]): Promise<void>;
  /** null leaves the conflict open as both. */
  decideConflict(conflict: string, option: string | null): void;
  /** Merges the bids as decided: one change. */
  mergeBids(): Promise<void>;
  dropBids(): void;
  /** Shows a plot as a merge would have it on the map, also one that is not in the session yet; null shows none. */
  showBidPlot(plot: Plot | null): void;

  undo(): void;
  redo(): void;

  // restore points and log
  /** Newest first. */
  restorePoints(session: SessionId): Promise<readonly RestorePoint[]>;
  /** Makes the open session what it was at the point; one change, which undo takes back. */
  restorePoint(point: RestorePoint): Promise<void>;
  /** Opens what was kept as a session of its own. */
  openPoint(point: RestorePoint): Promise<void>;
  /** On the start screen: shows the points of a session, or (null) no more. */
  showPointsOf(session: SessionId | null): void;
  /** What was done in the open session, newest first. */
  readLog(): Promise<readonly LogItem[]>;
  /** Takes back everything after this entry of the log; one change, which undo takes back. */
  goBackTo(order: number): Promise<void>;
  /** The log as a text file among the downloads. */
  saveLog(): Promise<void>;

  // room on this device
  measureSpace(): Promise<MeasuredSpace>;
  /** Sessions on it keep their plots, and ask for the package when they open. */
  removePackage(packageId: string): Promise<void>;
  removePoints(points: readonly RestorePoint[]): Promise<void>;
  /** For good. */
  removeDeletedSessions(): Promise<void>;

  /** What partners begin from is from now on the session as it is. */
  startRound(): void;
  /** null: the package's own basemap. */
  /** @param member name of the layer's member in the package */
  setExtraLayerVisible(member: string, visible: boolean): void;
  setOnlineBasemap(id: OnlineBasemapId | null): void;
  /**
   * A file that holds the whole session.
   *
   * @param where `asked`: where the user says, if the browser can ask; `download` needs nothing but what is there already
   */
  exportAs(format: SessionFormatId, where: 'asked' | 'download'): Promise<void>;
  /**
   * A file for others, of what they may have; made in the background (`AppState.exporting`), one at a time. Asks where to
   * save it first, so to be called within the click.
   */
  exportRelease(format: ReleaseFormatId, choice: ReleaseChoice): Promise<void>;
  /** What that file will be called, unless the user calls it otherwise. */
  releaseFileName(format: ReleaseFormatId, choice: ReleaseChoice): string;
  /** The report as an HTML file that stands by itself; made in the background (`AppState.exporting`). */
  exportReport(choice: ReleaseChoice, options: ReportOptions): Promise<void>;
  /** The same report in the browser's print dialog, which can keep it as PDF. */
  printReport(choice: ReleaseChoice, options: ReportOptions): Promise<void>;
  /** The map as a PNG on paper size, with title, legend and scale; made in the background (`AppState.exporting`). */
  exportMapImage(choice: ReleaseChoice, options: MapImageOptions): Promise<void>;
  /** Stops what is being made. */
  cancelExport(): void;
  /** Reads a list of plots that came back (Excel, ODS, CSV, GeoPackage) and opens the dialog that shows how it differs. */
  readList(file: File): Promise<void>;
  /** Takes over what was accepted of it, as one change; `created` are new plots. */
  takeList(changes: TakenList['changes'], created: readonly Partial<Plot>[]): Promise<void>;
  dropList(): void;
  /** Reads existing plans (plan monitor, GIS file, list), shows them as a layer and opens the dialog that compares them. */
  readPlans(file: File): Promise<void>;
  /** Adds plans to the starting balance and keeps them, and gives plancodes to plots that are plans already, as one change. */
  addPlans(plans: readonly IncomingPlan[], codes: AddedPlans['codes']): void;
  closePlans(): void;
  /** Puts the list on the clipboard, as a table for Word; to be called within the click. */
  copyTable(choice: ReleaseChoice): Promise<void>;
}

/** A plan that comes in; `before` is the plan of the session whose place it takes, null for a new one. */
export interface IncomingPlan extends Omit<AddedPlan, 'id'> {
  readonly before: AddedPlan['id'] | null;
}

/** What the screens get from `wiring`: stores to read, actions to call, nothing else. */
export interface App {
  readonly session: StoreApi<SessionState>;
  readonly view: StoreApi<ViewState>;
  readonly gesture: StoreApi<GestureState>;
  readonly state: StoreApi<AppState>;
  readonly preparing: StoreApi<PreparingState>;
  readonly actions: Actions;
  readonly commands: readonly Command<App>[];
  readonly sessionFormats: readonly Pick<SessionFormat, 'id' | 'handsOut' | 'bringsBack'>[];
  readonly releaseFormats: readonly Pick<ReleaseFormat, 'id' | 'group'>[];
  /** Puts the map in the element; the returned function takes it away. */
  mountMap(container: HTMLElement): () => void;
  /** The parcel ids of the package, for checks; null while no package is open. */
  gemeente(): OpenPackage | null;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** The wired app; a bug if used outside `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs AppProvider above it');
  return app;
}
