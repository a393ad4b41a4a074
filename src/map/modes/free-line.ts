import type { LngLat } from '../pick';
import { isClick, type ModeContext, type Pointer } from './mode';

/** Pixels between kept points: closer ones add work and nothing that a hand meant. */
const STEP = 3;

/** A line drawn by hand, from press to release, shown as the draft while it grows. */
export class FreeLine {
  private start: Pointer | null = null;
  private last: Pointer | null = null;
  private places: LngLat[] = [];
  private wandered = false;

  begin(pointer: Pointer, { view }: ModeContext): void {
    this.start = pointer;
    this.last = pointer;
    this.places = [view.unproject(pointer.x, pointer.y)];
    this.wandered = false;
  }

  extend(pointer: Pointer, { view, store }: ModeContext): void {
    if (!this.start || !this.last) return;
    // A lasso may come back to where it started, so leaving the start once is what tells it from a click.
    this.wandered ||= !isClick(this.start, pointer);
    if (Math.hypot(pointer.x - this.last.x, pointer.y - this.last.y) < STEP) return;
    this.last = pointer;
    this.places.push(view.unproject(pointer.x, pointer.y));
    if (this.wandered) store.setState({ draft: [...this.places] });
  }

  /** Ends the line: `click` without a drag, the open ring of a shape, or `nothing` for a line without surface. */
  end(pointer: Pointer, context: ModeContext): 'nothing' | 'click' | readonly LngLat[] {
    if (!this.start) return 'nothing';
    this.extend(pointer, context);
    const { places, wandered } = this;
    this.drop(context);
    if (!wandered) return 'click';
    return places.length < 3 ? 'nothing' : places;
  }

  drop({ store }: ModeContext): void {
    this.start = null;
    this.last = null;
    this.places = [];
    store.setState({ draft: null });
  }
}
