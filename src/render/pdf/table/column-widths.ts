/** What one column needs, in points, cell padding included. */
export interface ColumnNeed {
  /** The widest word divided as far as it can be: below this, words are cut. */
  readonly least: number;
  /** The widest whole word. */
  readonly word: number;
  /** The widest cell on one line. */
  readonly full: number;
  /** Share of the space left over. */
  readonly grow: number;
}

/**
 * Shares a width among columns. Columns that do not grow get their full content first; the others start from their
 * widest word, fill up towards their content, and take what is left by their share. When even that is too much,
 * columns give way towards whole words, then towards divided ones, and at last below.
 */
export function columnWidths(needs: readonly ColumnNeed[], available: number): readonly number[] {
  const wanted = needs.map((need) => (need.grow > 0 ? need.word : need.full));
  const words = needs.map((need) => need.word);
  const least = needs.map((need) => need.least);
  if (sum(least) >= available) return scaled(least, available);
  if (sum(words) >= available) return between(least, words, available);
  if (sum(wanted) >= available) return between(words, wanted, available);
  return grown(needs, wanted, available);
}

function grown(needs: readonly ColumnNeed[], from: readonly number[], available: number): readonly number[] {
  const full = needs.map((need, index) => Math.max(need.full, from[index] ?? 0));
  if (sum(full) >= available) return between(from, full, available);
  const shares = sum(needs.map((need) => need.grow));
  const left = available - sum(full);
  return full.map((width, index) =>
    shares === 0 ? width : width + (left * (needs[index]?.grow ?? 0)) / shares,
  );
}

/** Widths the same way along from `low` to `high` for every column, with the sum that is available. */
function between(low: readonly number[], high: readonly number[], available: number): readonly number[] {
  const span = sum(high) - sum(low);
  const share = span <= 0 ? 0 : (available - sum(low)) / span;
  return low.map((width, index) => width + ((high[index] ?? width) - width) * share);
}

function scaled(widths: readonly number[], available: number): readonly number[] {
  const total = sum(widths);
  return widths.map((width) => (total === 0 ? available / widths.length : (width * available) / total));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
