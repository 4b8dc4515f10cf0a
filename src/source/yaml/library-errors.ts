import type { YAMLError } from 'yaml';
import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import type { Rule } from '../../base/rule.js';
import { missingColon, tabIndent, unclear, wrongIndent } from '../rules/yaml-structure.js';
import { badEscape, unclosedQuote } from '../rules/yaml-values.js';
import type { SourceFile } from '../source-file.js';
import type { RepairedText } from './repaired-text.js';

interface Explanation {
  readonly rule: Rule;
  readonly message: (line: string) => Bilingual;
}

const couldNotRead: Explanation['message'] = (line) => ({
  sv: `”${line}” går inte att tyda.`,
  en: `“${line}” cannot be made out.`,
});

const wrongColumn: Explanation['message'] = (line) => ({
  sv: `”${line}” börjar inte i samma kolumn som raderna den hör ihop med.`,
  en: `“${line}” does not start in the same column as the lines it belongs with.`,
});

/** What remains for the library to find once the known faults are repaired, in our words. */
const explanations: Partial<Readonly<Record<YAMLError['code'], Explanation>>> = {
  BAD_DQ_ESCAPE: {
    rule: badEscape,
    message: (line) => ({
      sv: `Det omvända snedstrecket i ”${line}” går inte att läsa som text.`,
      en: `The backslash in “${line}” cannot be read as text.`,
    }),
  },
  BAD_INDENT: { rule: wrongIndent, message: wrongColumn },
  BLOCK_AS_IMPLICIT_KEY: { rule: wrongIndent, message: wrongColumn },
  MULTILINE_IMPLICIT_KEY: { rule: missingColon, message: couldNotRead },
  TAB_AS_INDENT: { rule: tabIndent, message: couldNotRead },
  MISSING_CHAR: { rule: missingColon, message: couldNotRead },
};

const outOfOrder: Explanation = {
  rule: unclear,
  message: (line) => ({
    sv: `Klamrarna i ”${line}” går inte ihop.`,
    en: `The brackets in “${line}” do not match.`,
  }),
};

/** Some codes of the library stand for several faults, told apart only in its English text. */
function explanationOf({ code, message }: YAMLError): Explanation {
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return { rule: unclosedQuote, message: couldNotRead };
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return outOfOrder;
  return explanations[code] ?? { rule: unclear, message: couldNotRead };
}

export function explainLibraryError(file: SourceFile, source: RepairedText, error: YAMLError): Diagnostic {
  const { rule, message } = explanationOf(error);
  const [start, end] = error.pos;
  const range = source.rangeOf(start, Math.max(start, end));
  const line = file.text.split('\n')[range.start.line - 1]?.trim() ?? '';
  return diagnose(rule, { place: { path: file.path, range }, message: message(inShort(line)) });
}
