import type { TablePage } from '../../model/figures-table.js';

const pages = { landscape: 'liggande', portrait: 'stående' } as const;

/** As an author writes it. */
export function pageName(page: TablePage | undefined): string | undefined {
  return page && pages[page];
}
