import type { Root } from 'mdast';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { DataNode } from './data-node.js';
import { rangeOnLine } from './line-index.js';
import { bodyOf } from './markdown/body.js';
import { breakCells } from './markdown/cell-breaks.js';
import { linkAddresses } from './markdown/link-addresses.js';
import { tooNestedLine } from './markdown/nesting.js';
import { parseBlocks } from './markdown/processor.js';
import { restoreDirectives } from './markdown/restore-directives.js';
import { type Split, splitFrontMatter } from './markdown/split-front-matter.js';
import { findTraps } from './markdown/traps.js';
import type { MarkdownFile } from './markdown-file.js';
import { parseYaml, type YamlPart } from './parse-yaml.js';
import { tooNested, unclosedFrontMatter, unopenedFrontMatter } from './rules/markdown.js';
import type { SourceFile } from './source-file.js';
import { longestText, tooLong } from './too-long.js';

/** Takes a Markdown file apart into front matter and body, both with positions in the file. */
export function parseMarkdown(file: SourceFile): Result<MarkdownFile> {
  const long = tooLong(file.path, file.text, longestText);
  if (long) {
    const { value: body, diagnostics } = unread(long);
    return { value: { path: file.path, frontMatter: undefined, body }, diagnostics };
  }
  const lines = file.text.split('\n');
  const split = splitFrontMatter(lines);
  const data = parseFrontMatter(file, lines, split);
  const body = parseBody(file.path, blankOut(lines, split.bodyLine));
  return {
    value: { path: file.path, frontMatter: data.value, body: body.value },
    diagnostics: [...data.diagnostics, ...body.diagnostics],
  };
}

function parseFrontMatter(
  file: SourceFile,
  lines: readonly string[],
  split: Split,
): Result<DataNode | undefined> {
  if (split.data === undefined || isEmpty(lines, split)) return { value: undefined, diagnostics: [] };
  const parsed = parseYaml(file, split.data);
  if (split.fault === undefined) return parsed;
  const describe = split.fault === 'closing' ? unclosed : unopened;
  return { ...parsed, diagnostics: [describe(file.path, lines, split.data), ...parsed.diagnostics] };
}

/** Who takes away the last entry, as `att göra` when it is done, need not take the lines around it too. */
function isEmpty(lines: readonly string[], { data, fault }: Split): boolean {
  if (!data || fault !== undefined) return false;
  return lines.slice(data.startLine - 1, data.endLine - 1).every((line) => /^\s*(?:#|$)/.test(line));
}

function unopened(path: string, lines: readonly string[], data: YamlPart): Diagnostic {
  const first = lines[data.startLine - 1]?.trim() ?? '';
  const above = lines[data.startLine - 2]?.trim() ?? '';
  const line = above === '' ? data.startLine : data.startLine - 1;
  return diagnose(unopenedFrontMatter, {
    place: { path, range: rangeOnLine(line, 1, (lines[line - 1]?.trimEnd().length ?? 0) + 1) },
    message: {
      sv: `Raden --- saknas före ”${first}”${above === '' ? '' : `. Där står ”${above}”`}.`,
      en: `The line --- is missing before “${first}”${above === '' ? '' : `. There stands “${above}”`}.`,
    },
  });
}

function unclosed(path: string, lines: readonly string[], data: YamlPart): Diagnostic {
  const opening = data.startLine - 1;
  const width = lines[opening - 1]?.trimEnd().length ?? 0;
  const last = lines[data.endLine - 2]?.trim() ?? '';
  return diagnose(unclosedFrontMatter, {
    place: { path, range: rangeOnLine(opening, 1, width + 1) },
    message: {
      sv: `Uppgifterna som börjar på rad ${opening} avslutas aldrig.`,
      en: `The data that begins on line ${opening} is never ended.`,
    },
    help: {
      sv: `Skriv en rad med bara --- efter den sista uppgiften, som det ser ut efter ”${last}” på rad ${data.endLine - 1}.`,
      en: `Write a line of only --- after the last entry, it seems after “${last}” on line ${data.endLine - 1}.`,
    },
  });
}

/** Empty lines keep every line and column of the body the same as in the file. */
function blankOut(lines: readonly string[], bodyLine: number): string {
  return lines.map((line, index) => (index + 1 < bodyLine ? '' : line)).join('\n');
}

function parseBody(path: string, text: string): Result<Root> {
  const deep = tooNestedLine(text);
  if (deep !== undefined) return refuse(path, deep);
  try {
    const parsed = parseBlocks(text);
    const body = breakCells(restoreDirectives(parsed, text));
    const diagnostics = findTraps(bodyOf(path, text, parsed, body));
    return { value: linkAddresses(body, text), diagnostics };
  } catch (error) {
    // The limits keep the Markdown reader's recursion within the stack; a text that finds a way is refused as well.
    if (error instanceof RangeError) return refuse(path, 1);
    throw error;
  }
}

function refuse(path: string, line: number): Result<Root> {
  const place = { path, range: rangeOnLine(line, 1, 1) };
  const message = {
    sv: `Rad ${line} har fler nivåer eller tecken för formatering än någon text behöver. Texten läses inte.`,
    en: `Line ${line} has more levels or formatting marks than any text needs. The text is not read.`,
  };
  return unread(diagnose(tooNested, { place, message }));
}

function unread(diagnostic: Diagnostic): Result<Root> {
  return { value: { type: 'root', children: [] }, diagnostics: [diagnostic] };
}
