import { type TablePage, tablePages } from '../model/table-page.js';

/** The page that a file asks for its table; undefined where it asks for none. */
export function tablePage({
  sida,
}: {
  readonly sida?: keyof typeof tablePages | undefined;
}): TablePage | undefined {
  return sida && tablePages[sida];
}
