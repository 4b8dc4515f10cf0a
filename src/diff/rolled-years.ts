const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * Whether two texts say the same when each year in the one is the same in the other, or has gone on by `step`. Between
 * two versions of one plan, where `step` is 0, a year is a word like others.
 */
export function sameWords(before: string, after: string, step: number): boolean {
  if (before === after) return true;
  if (step === 0 || withoutYears(before) !== withoutYears(after)) return false;
  const later = yearsIn(after);
  return yearsIn(before).every((each, index) => later[index] === each || later[index] === each + step);
}

/** What two texts have in common that differ in nothing but their years. */
export function withoutYears(text: string): string {
  return text.replace(year, '0000');
}

function yearsIn(text: string): readonly number[] {
  return (text.match(year) ?? []).map(Number);
}
