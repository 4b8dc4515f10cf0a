import { type DataKind, dataKinds } from '../../schemas/data-kinds.js';
import { goalFileSchema } from '../../schemas/goal-file.js';
import { type GoalKindShape, goalListSchema } from '../../schemas/goals.js';
import { textFileSchema } from '../../schemas/text-file.js';
import { diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import type { DataNode } from '../source/data-node.js';
import type { MarkdownFile } from '../source/markdown-file.js';
import { parseMarkdown } from '../source/parse-markdown.js';
import { parseYaml } from '../source/parse-yaml.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import type { DataRecord, FileRecord } from './file-record.js';
import type { PlanFile } from './plan-files.js';
import { unknownKind } from './rules.js';
import { validate } from './validate.js';

/** The kinds of goal of the region, as its chain declares them, and whether this plan is the one that lists goals. */
export interface Kinds {
  readonly roots: readonly GoalKindShape[];
  readonly all: readonly GoalKindShape[];
  readonly listsGoals: boolean;
}

export function readPlanFile(
  reader: SourceReader,
  file: PlanFile,
  kinds: Kinds,
): Result<FileRecord | undefined> {
  const source = readSource(reader, file.path, file.listedAt);
  if (!source.value) return { value: undefined, diagnostics: source.diagnostics };
  if (file.path.endsWith('.md')) {
    const markdown = parseMarkdown(source.value);
    const record = markdownRecord(markdown.value, file, kinds);
    return { value: record.value, diagnostics: [...markdown.diagnostics, ...record.diagnostics] };
  }
  const yaml = parseYaml(source.value);
  if (!yaml.value) return { value: undefined, diagnostics: yaml.diagnostics };
  const record = yamlRecord(yaml.value, file, kinds);
  return { value: record.value, diagnostics: [...yaml.diagnostics, ...record.diagnostics] };
}

function markdownRecord(
  markdown: MarkdownFile,
  file: PlanFile,
  kinds: Kinds,
): Result<FileRecord | undefined> {
  const { frontMatter, body } = markdown;
  if (!frontMatter) return { value: { type: 'text', file, front: undefined, body }, diagnostics: [] };
  const kind = goalKindOf(frontMatter, kinds.all);
  if (kind) {
    const crossCutting = kinds.all.filter((each) => each.crossCutting);
    const schema = goalFileSchema(kind, crossCutting);
    const { value: front, diagnostics } = validate(schema, frontMatter, file.path);
    return { value: front && { type: 'goal-answer', file, kind, front, body }, diagnostics };
  }
  // Without a chain nobody can tell what a goal file may say, and that the chain is missing has its own finding.
  const known = Object.keys(textFileSchema.shape).some((key) => hasKey(frontMatter, key));
  if (kinds.all.length === 0 && !known) return { value: undefined, diagnostics: [] };
  const { value: front, diagnostics } = validate(textFileSchema, frontMatter, file.path);
  return { value: { type: 'text', file, front, body }, diagnostics };
}

function yamlRecord(node: DataNode, file: PlanFile, kinds: Kinds): Result<FileRecord | undefined> {
  const first = firstKey(node);
  if (first !== undefined && first in dataKinds) return dataRecord(first as DataKind, node, file);
  if (kinds.listsGoals && kinds.roots.some((kind) => kind.plural === first)) {
    const { value: record, diagnostics } = validate(goalListSchema(kinds.roots), node, file.path);
    return { value: record && { type: 'goal-list', file, record }, diagnostics };
  }
  const known = [
    ...(kinds.listsGoals ? kinds.roots.map((kind) => kind.plural) : []),
    ...Object.keys(dataKinds),
  ];
  const range = node.kind === 'map' ? (node.entries[0]?.key.range ?? node.range) : node.range;
  const diagnostic = diagnose(unknownKind, {
    place: { path: file.path, range },
    message: {
      sv: `Filen börjar med ${first === undefined ? 'något annat än en nyckel' : `”${first}”`}; en datafil börjar med någon av: ${known.join(', ')}.`,
      en: `The file begins with ${first === undefined ? 'something other than a key' : `“${first}”`}; a data file begins with one of: ${known.join(', ')}.`,
    },
    suggestion: first === undefined ? undefined : nearest(first, known),
  });
  return { value: undefined, diagnostics: [diagnostic] };
}

/** The kind and its schema go together, which the type of a union of records cannot follow through a look-up. */
function dataRecord(kind: DataKind, node: DataNode, file: PlanFile): Result<DataRecord | undefined> {
  const { value: record, diagnostics } = validate<unknown>(dataKinds[kind], node, file.path);
  return { value: record && ({ type: 'data', kind, file, record } as DataRecord), diagnostics };
}

/** The kind that the first key names, or else the first kind of the chain that any key names. */
function goalKindOf(front: DataNode, all: readonly GoalKindShape[]): GoalKindShape | undefined {
  const kinds = all.filter((each) => !each.measured);
  const first = firstKey(front);
  return kinds.find((each) => each.name === first) ?? kinds.find((each) => hasKey(front, each.name));
}

function hasKey(node: DataNode, key: string): boolean {
  return node.kind === 'map' && node.entries.some((entry) => entry.key.text === key);
}

function firstKey(node: DataNode): string | undefined {
  return node.kind === 'map' ? node.entries[0]?.key.text : undefined;
}
