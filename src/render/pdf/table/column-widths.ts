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
  /** Holds figures: as wide as its fellows where there is room, since it is compared with them. */
  readonly figures?: boolean;
}

/** Air that a column without a share of its own gets on top of its content, in points. */
const air = 9;
/** Share of the space left over that may go to figures. */
const shareOfFigures = 0.6;

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
  if (shares === 0) return full;
  const roomy = withAir(needs, full, (available - sum(full)) * shareOfFigures);
  const left = available - sum(roomy);
  return roomy.map((width, index) => width + (left * (needs[index]?.grow ?? 0)) / shares);
}

/** Columns of figures are made equally wide, and no column stands closer to the next than it must. */
function withAir(needs: readonly ColumnNeed[], full: readonly number[], room: number): readonly number[] {
  const widest = Math.max(0, ...full.filter((_, index) => needs[index]?.figures));
  const wished = needs.map((need, index) => {
    const lack = need.figures ? widest - (full[index] ?? 0) : 0;
    return need.grow > 0 ? 0 : lack + air;
  });
  const share = Math.min(1, room / Math.max(sum(wished), 1));
  return full.map((width, index) => width + (wished[index] ?? 0) * share);
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
