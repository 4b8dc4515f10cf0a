import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { sortDiagnostics } from '../../src/base/diagnostic.js';
import type { Place } from '../../src/base/place.js';
import type { DataNode } from '../../src/source/data-node.js';
import { parseMarkdown } from '../../src/source/parse-markdown.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readSource } from '../../src/source/read-source.js';
import type { SourceFile } from '../../src/source/source-file.js';
import type { SourceReader } from '../../src/source/source-reader.js';

/** Reads a file and tells, as text, what was found wrong with it and what was understood. */
export function describeSource(reader: SourceReader, path: string): string {
  const source = readSource(reader, path);
  if (source.value === undefined) return told(source.diagnostics, []);
  const parsed = path.endsWith('.md') ? describeMarkdown(source.value) : describeYaml(source.value);
  return told([...source.diagnostics, ...parsed.diagnostics], parsed.lines);
}

interface Description {
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
}

function describeYaml(file: SourceFile): Description {
  const { value, diagnostics } = parseYaml(file);
  return { diagnostics, lines: describeData(value) };
}

function describeMarkdown(file: SourceFile): Description {
  const { value, diagnostics } = parseMarkdown(file);
  return { diagnostics, lines: [...describeData(value.frontMatter), ...value.body.children.map(outline)] };
}

/** One line per scalar; lists and maps are told by their indentation, in the order written. */
function describeData(node: DataNode | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [JSON.stringify(node.text)];
  if (node.kind === 'list') return node.items.flatMap((item) => nested('-', describeData(item)));
  return node.entries.flatMap(({ key, value }) => nested(`${key.text}:`, describeData(value)));
}

function nested(label: string, lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines;
  return [`${label} ${first}`, ...rest.map((line) => `${' '.repeat(label.length + 1)}${line}`)];
}

function outline(node: Nodes): string {
  if ('value' in node)
    return node.type === 'text' ? JSON.stringify(node.value) : `${node.type} ${JSON.stringify(node.value)}`;
  const children = 'children' in node ? node.children.map(outline).join(', ') : '';
  const name = 'name' in node ? ` ${node.name}` : '';
  return `${node.type}${name}(${children})`;
}

function told(diagnostics: readonly Diagnostic[], lines: readonly string[]): string {
  return [...sortDiagnostics(diagnostics).map(tell), ...lines.map((line) => `= ${line}`), ''].join('\n');
}

function tell(one: Diagnostic): string {
  const related = (one.related ?? []).map((also) => `\n  se ${at(also.place)} ${also.message.sv}`);
  const suggestion = one.suggestion === undefined ? '' : `\n  menade du ${one.suggestion}?`;
  return `${at(one.place)} ${one.severity} ${one.ruleId}\n  ${one.message.sv}\n  ${one.help.sv}${suggestion}${related.join('')}`;
}

function at({ path, range }: Place): string {
  if (range === undefined) return path;
  const { start, end } = range;
  const until = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${path}:${start.line}:${start.column}-${until}`;
}
