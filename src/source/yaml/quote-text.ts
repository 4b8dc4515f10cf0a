/** The text as a YAML value that reads back the same: single quotes, a quote inside doubled. One line only. */
export function quoteText(text: string): string {
  const isEasierDouble = text.includes("'") && !/["\\]/.test(text);
  return isEasierDouble ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}
