import type { ExportingId } from '../ui/app-state';
import type { Wires } from './wires';

/** A file that is being made in the background. */
export interface ExportRun {
  /** Aborted when it was cancelled, or another file was asked for. */
  readonly signal: AbortSignal;
  /** Says how far it is, 0 to 1. */
  show(done: number): void;
  /** It is made, or will not be. */
  end(): void;
}

/** One file is made at a time: a next one stops the one before. */
export interface ExportRuns {
  begin(format: ExportingId): ExportRun;
  cancel(): void;
}

export function exportRuns(state: Wires['state']): ExportRuns {
  let running = new AbortController();
  const cancel = (): void => {
    running.abort();
    state.setState({ exporting: null });
  };
  return {
    begin(format) {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const show = (done: number): void => {
        if (!signal.aborted) state.setState({ exporting: { format, done } });
      };
      show(0);
      return {
        signal,
        show,
        end: () => {
          if (!signal.aborted) state.setState({ exporting: null });
        },
      };
    },
    cancel,
  };
}
