/** A measure of the page, not a figure of the plan: a binary fraction of a point is nothing anyone can see. */
export function points(text: string): number {
  return Number(text.replace(',', '.'));
}
