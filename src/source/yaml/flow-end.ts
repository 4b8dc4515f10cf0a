/**
 * The offset after the bracket that closes the one at `start`, quotes and nesting heeded; undefined when it is never
 * closed. Runs through the text once.
 */
export function flowEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (depth === 0) return at + 1;
    at = isOpeningQuote(text, at) ? afterQuote(text, at) : at + 1;
  }
  return undefined;
}

/** A quote within a word (`l'État`) opens nothing. */
function isOpeningQuote(text: string, at: number): boolean {
  return (text[at] === '"' || text[at] === "'") && /[\s,:[{]/.test(text[at - 1] ?? ' ');
}

function afterQuote(text: string, at: number): number {
  const quote = text[at] ?? '';
  let end = at + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' && quote === '"' ? 2 : 1;
  return end + 1;
}

/** The deepest nesting of brackets in a text, closed or not. */
export function flowDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
