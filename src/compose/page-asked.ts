import type { Table } from '../document/document.js';
import type { TablePage } from '../model/figures-table.js';

/** What a table says of its page: nothing, unless its author asks for one. */
export function pageAsked(page: TablePage | undefined): Pick<Table, 'page'> {
  return page ? { page } : {};
}
