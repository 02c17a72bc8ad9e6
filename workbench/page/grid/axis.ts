/**
 * One direction of a sheet in CSS pixels: where each row (or column) begins and ends. A hidden one has size 0.
 * Indexes are counted from 0.
 */
export interface Axis {
  readonly count: number;
  /** Pixels from the sheet's edge to where `index` begins; `start(count)` is the whole length. */
  start(index: number): number;
  size(index: number): number;
  /** The visible one at this pixel, the last visible one beyond the end; 0 when everything is hidden. */
  at(pixel: number): number;
}

export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + Math.max(0, sizeOf(index));
  }
  const clamp = (index: number): number => Math.min(Math.max(index, 0), count);
  const start = (index: number): number => starts[clamp(index)] ?? 0;
  const size = (index: number): number => start(index + 1) - start(index);
  const at = (pixel: number): number => {
    // The largest index that begins at or before the pixel: never a hidden one, because what follows a
    // hidden one begins at the same pixel.
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && size(low) === 0) low -= 1;
    return low;
  };
  return { count, start, size, at };
}

/**
 * The next visible index from `from`, `step` visible ones on (negative: back). Stays on the last visible one
 * when the edge is reached; stays where it is when nothing else is visible.
 */
export function stepVisible(axis: Axis, from: number, step: number): number {
  const direction = step < 0 ? -1 : 1;
  let here = from;
  for (let left = Math.abs(step); left > 0; left -= 1) {
    let next = here + direction;
    while (next >= 0 && next < axis.count && axis.size(next) === 0) next += direction;
    if (next < 0 || next >= axis.count) return here;
    here = next;
  }
  return here;
}

/**
 * Scroll position that shows `first` to `last` wholly, moving as little as it can; the beginning wins when
 * both ends do not fit. `frozen` pixels at the start of the viewport are covered by frozen rows (columns).
 */
export function scrollToShow(
  axis: Axis,
  span: { readonly first: number; readonly last: number },
  view: { readonly scroll: number; readonly size: number; readonly frozen: number },
): number {
  const begin = axis.start(span.first) - view.frozen;
  const end = axis.start(span.last + 1) - view.size;
  const target = view.scroll < end ? Math.min(end, begin) : view.scroll;
  return Math.max(0, Math.min(target, begin));
}

/**
 * How many of the frozen rows (columns) can be held still, so that at least a third of the viewport is left
 * to scroll in: a ledger frozen too far down must stay reachable.
 */
export function holdable(axis: Axis, frozen: number, viewport: number): number {
  let held = Math.min(frozen, axis.count);
  while (held > 0 && axis.start(held) > (viewport * 2) / 3) held -= 1;
  return held;
}
