const figure = /^[-−–]?\d+(?:,\d+)?$/;

/** `100; 102; 104`, as a sheet saves its cells, and `100|102|104`. */
export function cellsDividedOtherwise(text: string): readonly string[] | undefined {
  const cells = text.split(/\s*[;|]\s*/);
  return cells.length > 1 && cells.every((cell) => /^[−-]?\d[\d\s.,]*$/.test(cell)) ? cells : undefined;
}

/** `30 800 31 600`, which has as many cells as its table in one way only. */
export function cellsRunTogether(text: string, count: number): readonly string[] | undefined {
  const groups = text.split(/\s+/);
  if (!groups.every((group) => figure.test(group))) return undefined;
  const [only, ...others] = cutsOf(groups, count);
  return others.length === 0 ? only : undefined;
}

/** Every way of joining the groups of digits to so many figures; two are enough to know that it is not one. */
function cutsOf(groups: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return groups.length === 0 ? [[]] : [];
  const cuts: (readonly string[])[] = [];
  for (let taken = 1; taken <= groups.length - count + 1 && cuts.length < 2; taken += 1) {
    if (taken > 1 && !joins(groups, taken - 1)) break;
    const cell = groups.slice(0, taken).join(' ');
    cuts.push(...cutsOf(groups.slice(taken), count - 1).map((cut) => [cell, ...cut]));
  }
  return cuts;
}

/** `800` goes on from `30`: three digits after a figure that has no decimals and at most three digits first. */
function joins(groups: readonly string[], at: number): boolean {
  const [first = '', before = '', group = ''] = [groups[0], groups[at - 1], groups[at]];
  return /^\d{3}(?:,\d+)?$/.test(group) && !before.includes(',') && /^[-−–]?\d{1,3}$/.test(first);
}
