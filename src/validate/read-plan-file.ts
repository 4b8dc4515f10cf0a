import { type DataKind, dataKinds } from '../../schemas/data-kinds.js';
import { type GoalKindShape, goalListSchema } from '../../schemas/goals.js';
import { textFileSchema } from '../../schemas/text-file.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import type { Result } from '../base/result.js';
import type { DataNode } from '../source/data-node.js';
import type { MarkdownFile } from '../source/markdown-file.js';
import { parseMarkdown } from '../source/parse-markdown.js';
import { parseYaml } from '../source/parse-yaml.js';
import { type Pictures, readPictures } from '../source/read-pictures.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import { tellEmptyText } from './empty-text.js';
import type { FileRecord } from './file-record.js';
import { goalKindOf, misspeltKind, readGoalFront, textKeys } from './goal-file.js';
import type { PlanFile } from './plan-files.js';
import { readData } from './read-data.js';
import { unknownKind } from './rules.js';
import { validate } from './validate.js';

/** The kinds of goal of the region, as its chain declares them, and whether this plan is the one that lists goals. */
export interface Kinds {
  readonly roots: readonly GoalKindShape[];
  readonly all: readonly GoalKindShape[];
  readonly listsGoals: boolean;
  /** False where the chain could not be read, so that no key of a goal can be told from a misspelling. */
  readonly known: boolean;
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
    const pictures = readPictures(reader, markdown.value.body, file.path);
    const record = markdownRecord(markdown.value, pictures.value, file, kinds);
    const found = [
      ...source.diagnostics,
      ...markdown.diagnostics,
      ...pictures.diagnostics,
      ...record.diagnostics,
    ];
    // A text that could not be read has a finding already, and is not the same as none.
    const empty = found.length === 0 ? tellEmptyText(record.value) : [];
    return { value: record.value, diagnostics: [...found, ...empty] };
  }
  const yaml = parseYaml(source.value);
  const read = [...source.diagnostics, ...yaml.diagnostics];
  if (!yaml.value) return { value: undefined, diagnostics: read };
  const record = yamlRecord(reader, yaml.value, file, kinds);
  return { value: record.value, diagnostics: [...read, ...record.diagnostics] };
}

/** The kind that the first key of a data file tells, also of one that could not be read as it is to be. */
export function dataKindOf(reader: SourceReader, path: string): DataKind | undefined {
  const source = readSource(reader, path).value;
  const node = source && parseYaml(source).value;
  const first = node && firstKey(node);
  return first !== undefined && first in dataKinds ? (first as DataKind) : undefined;
}

function markdownRecord(
  { frontMatter, body }: MarkdownFile,
  pictures: Pictures,
  file: PlanFile,
  kinds: Kinds,
): Result<FileRecord | undefined> {
  if (!frontMatter)
    return { value: { type: 'text', file, front: undefined, body, pictures }, diagnostics: [] };
  if (frontMatter.kind === 'map') {
    const kind = goalKindOf(frontMatter, kinds.all);
    if (kind) {
      const { value: front, diagnostics } = readGoalFront(frontMatter, kind, kinds.all, file.path);
      return { value: front && { type: 'goal-answer', file, kind, front, body, pictures }, diagnostics };
    }
    // Without the region's words nobody knows which keys are wrong, and that has its own finding.
    const own = frontMatter.entries.every(({ key }) => textKeys.includes(key.text));
    if (!kinds.known && !own) return { value: undefined, diagnostics: [] };
    const misspelt = misspeltKind(frontMatter, kinds.all, file.path);
    if (misspelt) return { value: undefined, diagnostics: [misspelt] };
  }
  const { value: front, diagnostics } = validate(textFileSchema, frontMatter, file.path);
  return { value: { type: 'text', file, front, body, pictures }, diagnostics };
}

function yamlRecord(
  reader: SourceReader,
  node: DataNode,
  file: PlanFile,
  kinds: Kinds,
): Result<FileRecord | undefined> {
  const first = firstKey(node);
  if (first !== undefined && Object.hasOwn(dataKinds, first))
    return readData(reader, first as DataKind, node, file);
  if (!kinds.known && kinds.listsGoals) return { value: undefined, diagnostics: [] };
  if (kinds.listsGoals && kinds.roots.some((kind) => kind.plural === first)) {
    const { value: record, diagnostics } = validate(goalListSchema(kinds.roots), node, file.path);
    return { value: record && { type: 'goal-list', file, record }, diagnostics };
  }
  const goals = first !== undefined && kinds.all.some((kind) => kind.plural === first);
  return {
    value: undefined,
    diagnostics: [goals ? foreignGoals(first, node, file) : noKind(node, file, kinds)],
  };
}

function noKind(node: DataNode, file: PlanFile, kinds: Kinds): Diagnostic {
  const first = firstKey(node);
  const known = [
    ...(kinds.listsGoals ? kinds.roots.map((kind) => kind.plural) : []),
    ...Object.keys(dataKinds),
  ];
  const list = known.map((key) => `${key}:`).join(', ');
  const place = { path: file.path, range: startOf(node) };
  return diagnose(unknownKind, {
    place,
    message:
      first === undefined
        ? {
            sv: `Filen börjar inte med en nyckel. En datafil börjar med någon av: ${list}`,
            en: `The file does not begin with a key. A data file begins with one of: ${list}`,
          }
        : {
            sv: `Filen börjar med ”${first}”. En datafil börjar med någon av: ${list}`,
            en: `The file begins with “${first}”. A data file begins with one of: ${list}`,
          },
    ...(first === undefined ? {} : meant(first, known, place)),
  });
}

function foreignGoals(first: string, node: DataNode, file: PlanFile): Diagnostic {
  return diagnose(unknownKind, {
    place: { path: file.path, range: startOf(node) },
    message: {
      sv: `Filen räknar upp ${first}, men det gör regionplanens egen fil, från kedjans början.`,
      en: `The file lists ${first}, but that is for the regionplan’s own file, from the top of the chain.`,
    },
    help: {
      sv: 'Lägg nya mål i regionplanen. En nämnd svarar på ett mål i en .md-fil som börjar med målets slag och beteckning, till exempel ”mål: 1.1”.',
      en: 'Put new goals in the regionplan. A board answers a goal in an .md file that begins with the goal’s kind and id, for example “mål: 1.1”.',
    },
  });
}

function startOf(node: DataNode) {
  if (node.kind === 'map') return node.entries[0]?.key.range ?? node.range;
  const { start } = node.range;
  return start.line === node.range.end.line
    ? node.range
    : { start, end: { line: start.line, column: start.column + 1 } };
}

function firstKey(node: DataNode): string | undefined {
  return node.kind === 'map' ? node.entries[0]?.key.text : undefined;
}
