import type { Period } from '../model/plan.js';

/** The schema has already held the text against the form; undefined when its years go backwards. */
export function parsePeriod(text: string): Period | undefined {
  const [own = '', outlook] = text.split('(');
  const period = { ...yearsOf(own), outlook: outlook === undefined ? undefined : yearsOf(outlook) };
  const forwards = period.first <= period.last;
  const after =
    !period.outlook || (period.last < period.outlook.first && period.outlook.first <= period.outlook.last);
  return forwards && after ? period : undefined;
}

function yearsOf(text: string): { readonly first: number; readonly last: number } {
  const years = (text.match(/\d{4}/g) ?? []).map(Number);
  const first = years[0] ?? 0;
  return { first, last: years[1] ?? first };
}
