import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { type DraftLine, draftRange } from './draft-line.js';
import { quoteText } from './quote-text.js';

/** A value, or a name before a colon, on the line where it begins. Columns count from 0. */
export interface ValueSite {
  readonly path: string;
  readonly line: DraftLine;
  readonly column: number;
  /** What stands there, without comment and surrounding spaces. */
  readonly text: string;
  /** The names of the anchors (`&name`) in the file. */
  readonly anchors: ReadonlySet<string>;
}

/** What a site is found to be: the diagnostic, and whether its text is to be read as written. */
export interface Trap {
  readonly diagnostic: Diagnostic;
  readonly readAsWritten: boolean;
}

/** Reports the text of a site, from `offset` in it, and shows the line with quotes around the whole text. */
export function quoteTrap(site: ValueSite, rule: Rule, message: Bilingual, offset = 0): Trap {
  const { line, column, text } = site;
  const start = column - line.tabGrowth;
  const before = line.original.slice(0, start).trimStart();
  const after = line.original.slice(start + text.length).trimEnd();
  const corrected = `${before}${quoteText(text)}${after}`;
  return {
    readAsWritten: true,
    diagnostic: diagnose(rule, {
      place: { path: site.path, range: draftRange(line, column + offset, column + text.length) },
      message,
      fix:
        line.tabGrowth === 0
          ? [{ range: draftRange(line, column, column + text.length), text: quoteText(text) }]
          : undefined,
      help: {
        sv: `Sätt citattecken runt hela texten: ${corrected}`,
        en: `Put quotes around the whole text: ${corrected}`,
      },
    }),
  };
}
