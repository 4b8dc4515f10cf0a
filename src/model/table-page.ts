export type TablePage = 'portrait' | 'landscape';

/** The page of a table by what an author writes for it. */
export const tablePages = { liggande: 'landscape', stående: 'portrait' } as const satisfies Record<
  string,
  TablePage
>;
