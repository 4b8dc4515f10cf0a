import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { CellAt } from './cells.js';
import { circularFormula } from './rules.js';

/** Rows that wait for each other. `key` is the same for the same rows, whichever column they met in. */
export function circle(round: readonly CellAt[]): { readonly key: string; readonly diagnostic: Diagnostic } {
  const names = round.map(({ table, row }) => table.rows[row]?.label.plain ?? '');
  const key = round
    .map(({ table, row }) => `${table.name} ${row}`)
    .sort()
    .join();
  const way = [...names, names[0]].map((name) => `”${name}”`).join(' → ');
  const first = round[0];
  const row = first?.table.rows[first.row];
  const place = row?.formula?.place ?? row?.place ?? { path: '' };
  const diagnostic = diagnose(circularFormula, {
    place,
    message: {
      sv: `Raderna räknas ut av varandra i en cirkel: ${way}.`,
      en: `The rows are worked out from each other in a circle: ${way.replace(/”([^”]*)”/g, '“$1”')}.`,
    },
  });
  return { key, diagnostic };
}
