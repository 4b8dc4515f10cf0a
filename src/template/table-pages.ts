import type { TablePagesRecord } from '../../schemas/table-pages.js';
import type { TablePage } from '../document/document.js';

/** The pages that a template states, by table as in its file. */
export type TablePages = Readonly<Partial<Record<keyof TablePagesRecord, TablePage>>>;

const pages = { liggande: 'landscape', stående: 'portrait' } as const;

export function tablePages(record: TablePagesRecord = {}): TablePages {
  const stated = Object.entries(record).flatMap(([table, page]) => (page ? [[table, pages[page]]] : []));
  return Object.fromEntries(stated);
}
