/** A figure in a cell, as it is lined up with those above and below it. */
export interface FigureText {
  /** Everything before the decimal comma, a bound in front of the digits included: ”minst 84”, ”−1 010”, ”<250”. */
  readonly whole: string;
  /** The decimals without their comma, and the unit with the space before it. */
  readonly decimals: string;
  readonly unit: string;
}

/** Words in front, digits in groups, decimals, and a unit: what is longer than this is a text that holds a figure. */
const pattern = /^(?<whole>\D{0,9}\d[\d\s]*?)(?:,(?<decimals>\d+))?(?<unit>\D{0,12})$/u;

/** Undefined for what is no single figure. A lone dash stands where the last whole digit would. */
export function figureText(text: string): FigureText | undefined {
  if (/^[-–—−]$/.test(text)) return { whole: text, decimals: '', unit: '' };
  const groups = pattern.exec(text)?.groups;
  return groups && { whole: groups.whole ?? '', decimals: groups.decimals ?? '', unit: groups.unit ?? '' };
}
