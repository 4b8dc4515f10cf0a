/**
 * What no page can hold, and what steers a line from within: line separators that design programs leave, and marks
 * that turn the direction of what follows, so that a page would read otherwise than the file.
 */
export const controlCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** The text with a space for each, so that positions stay. */
export function withoutControls(text: string): string {
  return text.replace(controlCharacters, ({ length }) => ' '.repeat(length));
}
