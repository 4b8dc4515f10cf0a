/**
 * Text out of a plan must never steer the terminal it is shown in. Control characters become the pictures Unicode
 * has for them (U+2400 and on); the rest that could turn, hide or break a line becomes U+FFFD. All are one column.
 */
export function visibleText(text: string): string {
  return text.replace(steering, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
  });
}

// Controls, line and paragraph separators, and the marks that reverse the direction of the text after them.
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
