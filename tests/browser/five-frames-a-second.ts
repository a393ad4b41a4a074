/**
 * For an init script: every animation frame draws the whole map anew, and without a graphics card that is most of what a test
 * waits for. What is on the map in the end is the same; no test is about how fluently it came there.
 */
export function fiveFramesASecond(): void {
  const frame = window.requestAnimationFrame.bind(window);
  const asked = new Map<number, FrameRequestCallback>();
  let last = 0;
  let count = 0;
  let coming = false;
  const drawAll = (now: number): void => {
    last = now;
    coming = false;
    for (const id of [...asked.keys()]) {
      // Gone when an earlier one of this frame cancelled it.
      const draw = asked.get(id);
      asked.delete(id);
      try {
        draw?.(now);
      } catch (error) {
        reportError(error);
      }
    }
  };
  window.requestAnimationFrame = (draw) => {
    if (!coming) setTimeout(() => frame(drawAll), Math.max(0, last + 200 - performance.now()));
    coming = true;
    count += 1;
    asked.set(count, draw);
    return count;
  };
  window.cancelAnimationFrame = (id) => {
    asked.delete(id);
  };
}
