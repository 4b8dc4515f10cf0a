/**
 * Whether a line has nothing but letters, figures and marks of European text that no other joins with: each is a
 * character of its own, one column wide, and steers no terminal. A tab is one too, but as wide as it is.
 */
export function isPlain(line: string): boolean {
  return plain.test(line);
}

const plain = /^[\t\x20-\x7e\xa0-\xac\xae-\u017f\u2010-\u2027\u20ac\u2212]*$/;
