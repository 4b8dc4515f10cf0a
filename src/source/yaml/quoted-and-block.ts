import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { badEscape, foldedLines, needsQuotes, textAfterQuote, unclosedQuote } from '../rules/yaml-values.js';
import { draftRange } from './draft-line.js';
import { quoteText } from './quote-text.js';
import { closedText, isNothing, quotedText, reach } from './reach.js';
import type { ScanState } from './scan-state.js';
import { quoteTrap } from './value-site.js';
import { siteOf, spring, type ValueEnd, type ValueStart } from './value-start.js';

export function quotedValue(state: ScanState, start: ValueStart): ValueEnd | undefined {
  if (!/^["']/.test(start.rest)) return undefined;
  const oneLine = quotedText.exec(start.rest)?.[0];
  if (oneLine !== undefined) return afterQuotes(state, start, oneLine);
  const text = closedText(reach(state, start));
  return text === undefined ? unclosed(state, start) : { lines: text.split('\n').length, kind: 'closed' };
}

function afterQuotes(state: ScanState, start: ValueStart, quoted: string): ValueEnd {
  const after = start.rest.slice(quoted.length);
  if (isNothing(after)) return badEscapes(state, start, quoted) ?? { lines: 1, kind: 'closed' };
  const site = siteOf(state, start, start.rest);
  const trap = quoteTrap(site, textAfterQuote, {
    sv: `”${inShort(after.trim())}” står efter det avslutande citattecknet.`,
    en: `“${inShort(after.trim())}” stands after the closing quote.`,
  });
  return spring(state, site, trap);
}

/** Those that somebody may mean: no tab as in `"C:\\temp"`, and nothing that steers a printer. */
const knownEscape = /\\(?:[n "/\\_]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/gi;

/** `"C:\\Users"`: between double quotes a backslash is no plain sign. Read as written, which is what was meant. */
function badEscapes(state: ScanState, start: ValueStart, quoted: string): ValueEnd | undefined {
  const inner = quoted.slice(1, -1);
  const left = quoted.startsWith('"') ? inner.replaceAll(knownEscape, '') : '';
  const sign = /\\./.exec(left)?.[0];
  if (sign === undefined) return undefined;
  const site = siteOf(state, start, quoted);
  const end = start.column + quoted.length;
  const diagnostic = diagnose(badEscape, {
    place: { path: state.path, range: draftRange(site.line, start.column, end) },
    message: {
      sv: `”${sign}” kan inte stå mellan dubbla citattecken.`,
      en: `“${sign}” cannot stand between double quotes.`,
    },
    help: {
      sv: `Använd enkla citattecken: ${quoteText(inner)}`,
      en: `Use single quotes: ${quoteText(inner)}`,
    },
  });
  return spring(state, site, { diagnostic, readAsWritten: true }, inner);
}

function unclosed(state: ScanState, start: ValueStart): ValueEnd {
  const site = siteOf(state, start, start.rest);
  const [quote = '"'] = start.rest;
  const text = start.rest.slice(1);
  const { line } = site;
  const before = line.original.slice(0, start.column - line.tabGrowth).trimStart();
  const diagnostic = diagnose(unclosedQuote, {
    place: { path: state.path, range: draftRange(line, start.column, start.column + 1) },
    message: {
      sv: `Citattecknet ${quote} öppnas före ”${inShort(text)}” och avslutas aldrig.`,
      en: `The quote ${quote} opens before “${inShort(text)}” and is never closed.`,
    },
    help: {
      sv: `Avsluta texten med samma tecken, eller ta bort det första: ${before}${start.rest}${quote}`,
      en: `End the text with the same sign, or remove the first: ${before}${start.rest}${quote}`,
    },
  });
  return spring(state, site, { diagnostic, readAsWritten: true }, text);
}

const blockHeader = /^[|>](?:[1-9][-+]?|[-+][1-9]?)?(?=\s+#|\s*$)/;

export function blockScalar(state: ScanState, start: ValueStart): ValueEnd | undefined {
  const header = blockHeader.exec(start.rest)?.[0];
  if (header === undefined) return undefined;
  const lines = reach(state, start, Number.POSITIVE_INFINITY);
  const content = lines.slice(1);
  if (content.every((line) => line.trim() === '')) return lonelySign(state, start, header);
  if (header.startsWith('>')) reportFolded(state, start, header, content);
  return { lines: lines.length, kind: 'closed' };
}

/** `>5` alone is valid YAML for an empty text, which no author of a target level means. */
function lonelySign(state: ScanState, start: ValueStart, header: string): ValueEnd {
  const site = siteOf(state, start, header);
  const trap = quoteTrap(site, needsQuotes, {
    sv: `”${header}” läses som början på ett textstycke, men inget följer.`,
    en: `“${header}” is read as the start of a paragraph, but nothing follows.`,
  });
  return spring(state, site, trap);
}

function reportFolded(state: ScanState, start: ValueStart, header: string, content: readonly string[]): void {
  const items = content.filter((line) => /^\s*(?:[-*•]|\d+[.)])\s/.test(line));
  if (items.length < 2) return;
  const { line, column } = siteOf(state, start, header);
  const place = { path: state.path, range: draftRange(line, column, column + header.length) };
  const [first = '', second = ''] = items.map((item) => inShort(item.trim()));
  const message = {
    sv: `”${first}” och ”${second}” hamnar på samma rad, eftersom texten inleds med >.`,
    en: `“${first}” and “${second}” end up on the same line, since the text begins with >.`,
  };
  state.diagnostics.push(diagnose(foldedLines, { place, message }));
}
