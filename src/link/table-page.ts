import type { TablePage } from '../model/figures-table.js';

const pages = { liggande: 'landscape', stående: 'portrait' } as const;

/** The page that a file asks for its table; undefined where it asks for none. */
export function tablePage({
  sida,
}: {
  readonly sida?: keyof typeof pages | undefined;
}): TablePage | undefined {
  return sida && pages[sida];
}
