/** The years of this century that a text names, in its order, a year named twice twice. */
export function yearsIn(text: string): readonly string[] {
  return text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
}
