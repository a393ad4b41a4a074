/** Counts pieces of land that a map asks for and gets. */
export interface TileShare {
  /** @param tile any object that stands for it; nothing for what is no piece */
  asked(tile: unknown): void;
  came(tile: unknown): void;
  /** A picture of what is in was drawn. */
  drew(): void;
}

/** How many pictures there will be is not known: each brings it this much nearer. */
const PER_PICTURE = 0.12;
/** Before the first piece is in, the style and the letters were made ready. */
const READY = 0.05;

/** Says how many of the pieces that were asked for are in, 0 to 1; it never goes back when more are asked for. */
export function tileShare(onProgress: (done: number) => void): TileShare {
  const asked = new Set<unknown>();
  const came = new Set<unknown>();
  let most = 0;
  const say = (done: number): void => {
    if (done <= most) return;
    most = done;
    onProgress(done);
  };
  return {
    asked(tile) {
      if (!tile) return;
      asked.add(tile);
      say(READY);
    },
    came(tile) {
      if (!tile || !asked.has(tile)) return;
      came.add(tile);
      say(READY + ((1 - READY) * came.size) / (asked.size + 1));
    },
    drew: () => say(most + (1 - most) * PER_PICTURE),
  };
}
