/** What is quoted of a text in a sentence about it: enough to know it again by. */
export function inShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
