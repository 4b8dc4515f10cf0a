import type { Bilingual, Language } from '../../base/bilingual.js';
import type { Rule } from '../../base/rule.js';
import type { RuleExample } from '../../pipeline.js';
import type { Paint } from '../paint.js';
import { severityWords } from './diagnostic-text.js';
import { visibleText } from './visible-text.js';
import { wrapText } from './wrap-text.js';

export interface RuleTextOptions {
  readonly language: Language;
  /** Columns to wrap at. */
  readonly width: number;
  readonly paint: Paint;
}

/** One rule for a reader: what it finds, why that matters, what to do, and how wrong and right may look. */
export function ruleText(rule: Rule, example: RuleExample | undefined, options: RuleTextOptions): string {
  const { language, paint } = options;
  return [
    `${paint.bold(rule.id)}  ${severityWords[rule.severity][language]}`,
    `  ${wrapText(rule.title[language], { width: options.width, indent: 2 })}`,
    '',
    labelled(words.why, rule.why, options),
    labelled(words.help, rule.help, options),
    ...(example ? exampleLines(example, options) : []),
    '',
  ].join('\n');
}

const words = {
  why: { sv: 'varför:', en: 'why:' },
  help: { sv: 'gör så:', en: 'do this:' },
  wrong: { sv: 'fel:', en: 'wrong:' },
  right: { sv: 'rätt:', en: 'right:' },
} satisfies Record<string, Bilingual>;

function exampleLines({ wrong, right }: RuleExample, options: RuleTextOptions): readonly string[] {
  const { language, width, paint } = options;
  const file = (label: Bilingual, { path, text }: { readonly path: string; readonly text: string }) => [
    '',
    `  ${paint.bold(label[language])} ${path}`,
    ...linesOf(text).map((line) => `    ${visibleText(line)}`.trimEnd()),
  ];
  return [
    ...file(words.wrong, wrong),
    `  → ${wrapText(wrong.message[language], { width, indent: 4 })}`,
    ...(right ? file(words.right, right) : []),
  ];
}

/** None of a folder, or of a file that cannot be read as text. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.trimEnd().split('\n');
}

function labelled(label: Bilingual, text: Bilingual, { language, width, paint }: RuleTextOptions): string {
  const word = label[language];
  const wrapped = wrapText(`${word} ${text[language]}`, { width, indent: 4 });
  return `  ${paint.bold(word)}${wrapped.slice(word.length)}`;
}
