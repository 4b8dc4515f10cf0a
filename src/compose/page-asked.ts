import type { Table } from '../document/document.js';
import type { TablePage } from '../model/table-page.js';

type Asked = TablePage | undefined;

/** What a table says of its page: what its author asks for, or else the template. */
export function pageAsked(own: Asked, byTemplate?: Asked): Pick<Table, 'page'> {
  const page = own ?? byTemplate;
  return page ? { page } : {};
}
