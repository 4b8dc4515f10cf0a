import { type TablePage, tablePages } from '../../model/table-page.js';

/** As an author writes it. */
export function pageName(page: TablePage | undefined): string | undefined {
  return Object.entries(tablePages).find(([, each]) => each === page)?.[0];
}
