import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import { withoutControls } from '../../base/control-characters.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Range } from '../../base/place.js';
import type { DataNode, ListNode, MapEntry, MapNode, ScalarNode } from '../data-node.js';
import { duplicateKey, loneDash, notAKey } from '../rules/yaml-structure.js';
import { aliasUsed, badEscape, tagUsed } from '../rules/yaml-values.js';
import type { RepairedText } from './repaired-text.js';

/** Turns the library's tree into ours. What a plan may not use is reported into `diagnostics` and read as text. */
export interface NodeReader {
  readonly path: string;
  readonly source: RepairedText;
  readonly diagnostics: Diagnostic[];
}

export function readNode(reader: NodeReader, node: Node | null | undefined, at: number): DataNode {
  if (node === null || node === undefined) return emptyAt(reader, at);
  reportProperties(reader, node);
  if (isMap(node))
    return readMap(reader, node.items as readonly Pair<Node, Node | null>[], rangeOf(reader, node));
  if (isSeq(node)) return readList(reader, node.items as readonly Node[], rangeOf(reader, node));
  return readScalar(reader, node);
}

function readScalar(reader: NodeReader, node: Node): ScalarNode {
  const mask = reader.source.maskAt(startOf(node));
  if (mask !== undefined) return { kind: 'scalar', text: mask.text, quoted: false, range: mask.range };
  const range = rangeOf(reader, node);
  if (!isScalar(node)) return { kind: 'scalar', text: sourceOf(reader, node), quoted: false, range };
  const quoted = node.type !== undefined && node.type !== Scalar.PLAIN;
  return { kind: 'scalar', text: printable(reader, String(node.value ?? ''), range), quoted, range };
}

/** A file has no control characters, but a backslash between double quotes can make them. */
function printable(reader: NodeReader, text: string, range: Range): string {
  const clean = withoutControls(text);
  if (clean !== text) {
    reader.diagnostics.push(
      diagnose(badEscape, {
        place: { path: reader.path, range },
        message: {
          sv: 'Ett omvänt snedstreck gör här ett tecken som inte kan tryckas.',
          en: 'A backslash makes a character here that cannot be printed.',
        },
      }),
    );
  }
  return clean;
}

function readList(reader: NodeReader, items: readonly Node[], range: Range): ListNode {
  const read = items.map((item) => readNode(reader, item, startOf(item)));
  for (const item of read) {
    if (item.kind === 'scalar' && item.text === '' && !item.quoted)
      reader.diagnostics.push(emptyItem(reader, item));
  }
  return { kind: 'list', items: read, range: endWith(range, read.at(-1)) };
}

function emptyItem(reader: NodeReader, item: ScalarNode): Diagnostic {
  return diagnose(loneDash, {
    place: { path: reader.path, range: item.range },
    message: { sv: 'Punkten i listan är tom.', en: 'The item of the list is empty.' },
    help: {
      sv: 'Skriv något efter ”- ” eller ta bort raden.',
      en: 'Write something after “- ” or remove the line.',
    },
  });
}

function readMap(reader: NodeReader, pairs: readonly Pair<Node, Node | null>[], range: Range): MapNode {
  const entries = new Map<string, MapEntry>();
  const repeated: Repeated[] = [];
  for (const pair of pairs) {
    const entry = readEntry(reader, pair);
    if (entry === undefined) continue;
    const earlier = entries.get(entry.key.text);
    if (earlier === undefined) entries.set(entry.key.text, entry);
    else repeated.push({ later: entry.key, earlier: earlier.key });
  }
  if (repeated[0] !== undefined) reader.diagnostics.push(duplicate(reader, repeated[0], repeated));
  const read = [...entries.values()];
  return { kind: 'map', entries: read, range: endWith(range, read.at(-1)?.value) };
}

function readEntry(reader: NodeReader, pair: Pair<Node, Node | null>): MapEntry | undefined {
  if (!isScalar(pair.key) && !isAlias(pair.key)) {
    reader.diagnostics.push(
      diagnose(notAKey, {
        place: { path: reader.path, range: rangeOf(reader, pair.key) },
        message: {
          sv: `”${sourceOf(reader, pair.key)}” kan inte stå före ett kolon.`,
          en: `“${sourceOf(reader, pair.key)}” cannot stand before a colon.`,
        },
      }),
    );
    return undefined;
  }
  reportProperties(reader, pair.key);
  const key = readScalar(reader, pair.key);
  return { key, value: readNode(reader, pair.value, endOf(pair.key)) };
}

interface Repeated {
  readonly later: ScalarNode;
  readonly earlier: ScalarNode;
}

/** Several repeated names in one map are one fault: the dash between two items of a list is missing. */
function duplicate(reader: NodeReader, first: Repeated, all: readonly Repeated[]): Diagnostic {
  const { later, earlier } = first;
  const line = earlier.range.start.line;
  const rest = all.slice(1).map((one) => `”${one.later.text}”`);
  const also =
    rest.length === 0
      ? { sv: '', en: '' }
      : { sv: ` Detsamma gäller ${rest.join(', ')}.`, en: ` So do ${rest.join(', ')}.` };
  const help = {
    sv: 'Börjar en ny punkt i listan här: skriv ”- ” före den första uppgiften. Ta annars bort upprepningen.',
    en: 'If a new item of the list begins here: write “- ” before its first entry. Otherwise remove the repetition.',
  };
  return diagnose(duplicateKey, {
    place: { path: reader.path, range: later.range },
    message: {
      sv: `”${later.text}” står redan på rad ${line}. Bara det första läses.${also.sv}`,
      en: `“${later.text}” already stands on line ${line}. Only the first is read.${also.en}`,
    },
    ...(rest.length > 0 ? { help } : {}),
    related: all.map((one) => ({
      place: { path: reader.path, range: one.earlier.range },
      message: {
        sv: `Här står ”${one.earlier.text}” första gången.`,
        en: `Here “${one.earlier.text}” stands the first time.`,
      },
    })),
  });
}

/** A block ends with its last line, not with the empty lines that follow. */
function endWith(range: Range, last: DataNode | undefined): Range {
  return last === undefined ? range : { start: range.start, end: last.range.end };
}

/** Anchors, aliases and tags. Nothing is ever expanded, so no alias can make a small file large. */
function reportProperties(reader: NodeReader, node: Node): void {
  const range = rangeOf(reader, node);
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
    const mark = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
    reader.diagnostics.push(
      diagnose(aliasUsed, {
        place: { path: reader.path, range },
        message: {
          sv: `”${mark}” läses som en hänvisning, inte som text.`,
          en: `“${mark}” is read as a reference, not as text.`,
        },
      }),
    );
  } else if (node.tag !== undefined) {
    reader.diagnostics.push(
      diagnose(tagUsed, {
        place: { path: reader.path, range },
        message: { sv: `”${node.tag}” läses inte som text.`, en: `“${node.tag}” is not read as text.` },
      }),
    );
  }
}

function emptyAt(reader: NodeReader, at: number): ScalarNode {
  return { kind: 'scalar', text: '', quoted: false, range: reader.source.rangeOf(at, at) };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? startOf(node);
}

function rangeOf(reader: NodeReader, node: Node): Range {
  return reader.source.rangeOf(startOf(node), endOf(node));
}

function sourceOf(reader: NodeReader, node: Node): string {
  return reader.source.text.slice(startOf(node), endOf(node));
}
