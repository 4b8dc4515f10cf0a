/**
 * What a table has under a name that somebody else has chosen. Every object of JavaScript also answers to
 * `constructor`, `toString` and a few more.
 */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
