import type { Inline, Paragraph } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { Signer } from '../model/lists.js';

/** Each who signs, with a short party name after the own and everything longer on a line by itself. */
export function signatures(signers: readonly Signer[]): readonly Paragraph[] {
  return signers.map(({ name, party, role }) => {
    const short = party !== undefined && party.length <= longestAbbreviation;
    const lines = [short ? `${name} (${party})` : name, short ? undefined : party, role];
    return paragraph(lines.filter((line) => line !== undefined).flatMap(onOwnLine));
  });
}

/** S, KD, MP and SJVP are abbreviations; a party of more letters is written out. */
const longestAbbreviation = 4;

function onOwnLine(line: string, index: number): readonly Inline[] {
  return [...(index > 0 ? [{ type: 'lineBreak' } as const] : []), ...text(line)];
}
