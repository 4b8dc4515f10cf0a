import type { Bilingual, Language } from '../../base/bilingual.js';
import type { Diagnostic, Related } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Severity } from '../../base/rule.js';
import type { Paint } from '../paint.js';
import { codeFrame } from './code-frame.js';
import { exemptionText } from './exemption-text.js';
import { visibleText } from './visible-text.js';
import { wrapText } from './wrap-text.js';

export interface TextOptions {
  readonly language: Language;
  /** Columns to wrap at. */
  readonly width: number;
  readonly paint: Paint;
  /** A place's path as a terminal in the current folder can open it. */
  readonly shownPath: (path: string) => string;
  readonly lines: (path: string) => readonly string[];
  /** False for words that the reader has been given in the same run; they are not said again. */
  readonly isNew?: (words: Bilingual) => boolean;
}

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'note' },
};

const labels = {
  why: { sv: 'varför:', en: 'why:' },
  help: { sv: 'gör så:', en: 'do this:' },
  exemption: { sv: 'undantagen', en: 'exempted' },
  related: { sv: 'se även:', en: 'see also:' },
} satisfies Record<string, Bilingual>;

/**
 * One finding for a reader: where, what, the lines themselves, and why it matters and what to do where that is new. Ends
 * with a line break, so that findings are set apart by a blank line between them.
 */
export function diagnosticText(diagnostic: Diagnostic, options: TextOptions): string {
  const { language, width, isNew = () => true } = options;
  const { why, help } = diagnostic;
  return [
    header(diagnostic, options),
    `  ${wrapText(diagnostic.message[language], { width, indent: 2 })}`,
    ...framed(diagnostic, options),
    ...suggestion(diagnostic, options),
    ...(diagnostic.exemption
      ? [labelled(labels.exemption, exemptionText(diagnostic.exemption), options)]
      : []),
    ...(isNew(why) ? [labelled(labels.why, why, options)] : []),
    ...(isNew(help) ? [labelled(labels.help, help, options)] : []),
    ...(diagnostic.related ?? []).map((related) => relatedText(related, options)),
    '',
  ].join('\n');
}

function header({ place, severity, ruleId }: Diagnostic, options: TextOptions): string {
  const word = severityPaint(severity, options.paint)(severityWords[severity][options.language]);
  return `${options.paint.bold(placeText(place, options))}  ${word}  ${options.paint.dim(ruleId)}`;
}

function framed({ place, severity }: Diagnostic, options: TextOptions): readonly string[] {
  const frame = frameOf(place, { before: 1, mark: severityPaint(severity, options.paint) }, options);
  return frame === '' ? [] : ['', frame];
}

function suggestion(diagnostic: Diagnostic, { language }: TextOptions): readonly string[] {
  if (diagnostic.suggestion === undefined) return [];
  const name = visibleText(diagnostic.suggestion);
  return [language === 'sv' ? `  menade du ”${name}”?` : `  did you mean “${name}”?`];
}

function relatedText({ place, message }: Related, options: TextOptions): string {
  const where = { sv: placeText(place, options), en: placeText(place, options) };
  const frame = frameOf(place, { before: 0, mark: options.paint.cyan }, options);
  const lines = [
    labelled(labels.related, where, options),
    `    ${wrapText(message[options.language], { width: options.width, indent: 4 })}`,
  ];
  return [...lines, ...(frame === '' ? [] : [frame])].join('\n');
}

function labelled(label: Bilingual, text: Bilingual, { language, width, paint }: TextOptions): string {
  const word = label[language];
  const wrapped = wrapText(`${word} ${text[language]}`, { width, indent: 4 });
  return `  ${paint.bold(word)}${wrapped.slice(word.length)}`;
}

function frameOf(
  { path, range }: Place,
  { before, mark }: { readonly before: number; readonly mark: Paint },
  { lines, width, paint }: TextOptions,
): string {
  return range ? codeFrame(lines(path), range, { width, before, dim: paint.dim, mark }) : '';
}

/** `path:line:column`, which terminals and editors open. */
function placeText({ path, range }: Place, { shownPath }: TextOptions): string {
  const position = range ? `:${range.start.line}:${range.start.column}` : '';
  return `${visibleText(shownPath(path))}${position}`;
}

function severityPaint(severity: Severity, paint: Paint): Paint {
  return { error: paint.red.bold, warning: paint.yellow.bold, info: paint.cyan.bold }[severity];
}
