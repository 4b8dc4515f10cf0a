/** Far above what any text for readers has, far below what makes the Markdown reader slow or overflow the stack. */
export const MAX_BLOCK_DEPTH = 50;
export const MAX_INLINE_MARKS = 2000;

/** True when one line opens too many blocks, or one paragraph holds too many characters that may open something. */
export function isTooNested(text: string): boolean {
  return tooNestedLine(text) !== undefined;
}

/** The line (from 1) where the text becomes too nested. */
export function tooNestedLine(text: string): number | undefined {
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const here = countMarks(line);
    marks = beginsParagraph(line, here) ? here : marks + here;
    if (marks > MAX_INLINE_MARKS || blockDepth(line) > MAX_BLOCK_DEPTH) return index + 1;
  }
  return undefined;
}

/** Empty lines, list items and rows of tables end what stands above; a very long row may be none. */
function beginsParagraph(line: string, marks: number): boolean {
  return (
    line.trim() === '' || /^\s*(?:[-+*]|\d{1,9}[.)])\s/.test(line) || (/^\s*\|/.test(line) && marks < 100)
  );
}

function countMarks(line: string): number {
  return line.match(/[[*_~`<:]/g)?.length ?? 0;
}

/** Each quote sign, bullet or number at the start of a line opens one block inside the one before. */
function blockDepth(line: string): number {
  const opening = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return (opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) + Math.floor(indent / 8);
}
