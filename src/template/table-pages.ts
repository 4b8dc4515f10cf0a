import type { TablePagesRecord } from '../../schemas/table-pages.js';
import { tablePages as pages, type TablePage } from '../model/table-page.js';

/** The pages that a template states, by table as in its file. */
export type TablePages = Readonly<Partial<Record<keyof TablePagesRecord, TablePage>>>;

export function tablePages(record: TablePagesRecord = {}): TablePages {
  const stated = Object.entries(record).flatMap(([table, page]) => (page ? [[table, pages[page]]] : []));
  return Object.fromEntries(stated);
}
