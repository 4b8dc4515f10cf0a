import type { Edit } from '../../base/edit.js';
import type { GoalAnswer } from '../../model/content.js';
import { ancestorsOf, type Goal, keyOf } from '../../model/goal-chain.js';
import { type Fate, fateOf, newGoals } from '../../model/goal-fate.js';
import type { Plan } from '../../model/plan.js';
import type { DataNode } from '../../source/data-node.js';
import { parseCsv } from '../../source/parse-csv.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { readSource } from '../../source/read-source.js';
import type { SourceReader } from '../../source/source-reader.js';
import { answerableGoals, type GoalFileStart } from '../new-goal-file.js';
import type { CsvSource } from './csv-sheet.js';
import { type RenewedData, renewData } from './data.js';
import { textAt } from './nodes.js';
import type { LostColumns } from './table.js';
import type { Years } from './years.js';

export interface Renewal {
  readonly reader: SourceReader;
  /** Last year's plan. */
  readonly plan: Plan;
  /** What the new plan answers; of one that cannot be read nobody knows the goals, so all are carried. */
  readonly regionplan: { readonly name: string; readonly plan: Plan | undefined };
  readonly goalFile: GoalFileStart;
}

/** A goal file of last year's plan and what becomes of its goal; undefined where that cannot be known. */
export interface AnswerFate {
  readonly content: GoalAnswer;
  readonly fate: Fate | undefined;
}

/** What of last year's plan is carried on, and what is not. Files are named from the plan's folder. */
export interface Scope extends Renewal {
  readonly years: Years;
  /** Every file but `plan.yaml`. */
  readonly names: readonly string[];
  readonly answers: ReadonlyMap<string, AnswerFate>;
  readonly data: ReadonlyMap<string, RenewedData>;
  /** What changes in the CSV files that have the rows of tables. */
  readonly rows: ReadonlyMap<string, readonly Edit[]>;
  readonly gone: ReadonlySet<string>;
  readonly addedGoals: readonly Goal[];
  /** Goals that have another number now, as references name them. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** Columns that tables no longer have, by the names that texts place the tables with. */
  readonly lost: ReadonlyMap<string, LostColumns>;
}

export function scopeOf(renewal: Renewal): Scope {
  const { plan, regionplan, reader, goalFile } = renewal;
  const years = { old: plan.period.first, step: goalFile.year - plan.period.first };
  const names = filesBelow(reader, plan.folder, '').filter((name) => name !== 'plan.yaml');
  const answers = new Map(
    plan.content.flatMap((content): [string, AnswerFate][] =>
      content.type === 'goal-answer'
        ? [[`${content.name}.md`, { content, fate: fateIn(content, regionplan.plan) }]]
        : [],
    ),
  );
  const files = names.flatMap((name) => dataAt(name, renewal, years));
  const data = new Map(files.map(({ name, renewed }) => [name, renewed] as const));
  const gone = names.filter((name) => answers.get(name)?.fate?.kind === 'gone' || data.get(name)?.isEmpty);
  return {
    ...renewal,
    years,
    names,
    answers,
    data,
    rows: new Map(files.flatMap(({ csv, renewed }) => (csv ? [[csv, renewed.csvEdits ?? []] as const] : []))),
    gone: new Set(gone),
    addedGoals: added(renewal),
    renumbered: renumbered(renewal),
    lost: new Map(
      [...data].flatMap(([name, { lost }]) => (lost ? [[name.replace(/\.yaml$/, ''), lost]] : [])),
    ),
  };
}

/** A goal that the board decides goes with the one of the regionplan that it stands under. */
function fateIn({ goal, under }: GoalAnswer, regionplan: Plan | undefined): Fate | undefined {
  const decided = goal && under ? ancestorsOf(goal).at(-1) : goal;
  return decided && regionplan && fateOf(decided, regionplan.goals);
}

function renumbered({ plan, regionplan }: Renewal): ReadonlyMap<string, string> {
  if (!regionplan.plan || regionplan.plan.goals === plan.goals) return new Map();
  const { goals } = regionplan.plan;
  return new Map(
    [...plan.goals.byId.values()].flatMap((goal): [string, string][] => {
      const fate = fateOf(goal, goals);
      return fate.kind === 'lives' && fate.goal.id !== goal.id ? [[keyOf(goal), keyOf(fate.goal)]] : [];
    }),
  );
}

function added({ plan, regionplan }: Renewal): readonly Goal[] {
  if (!regionplan.plan) return [];
  const fresh = newGoals(plan.goals, regionplan.plan.goals);
  return answerableGoals(regionplan.plan).filter((goal) => fresh.has(goal));
}

/** A data file moved on, and the name of the CSV file that has its rows, where one has. */
interface DataFile {
  readonly name: string;
  readonly csv: string | undefined;
  readonly renewed: RenewedData;
}

function dataAt(name: string, { reader, plan }: Renewal, years: Years): readonly DataFile[] {
  if (!name.endsWith('.yaml')) return [];
  const file = readSource(reader, `${plan.folder}/${name}`).value;
  const node = file && parseYaml(file).value;
  if (!node) return [];
  const csv = csvOf(node, name);
  const source = csv === undefined ? undefined : csvSource(reader, `${plan.folder}/${csv}`);
  return [{ name, csv: source && csv, renewed: renewData(node, years, source) }];
}

/** Named from the folder of the data file. */
function csvOf(node: DataNode, name: string): string | undefined {
  const rows = textAt(node, 'rader');
  const isTable = node.kind === 'map' && node.entries[0]?.key.text === 'tabell';
  return isTable && rows?.endsWith('.csv') ? name.replace(/[^/]*$/, '') + rows : undefined;
}

function csvSource(reader: SourceReader, path: string): CsvSource | undefined {
  const source = readSource(reader, path).value;
  const file = source && parseCsv(source).value;
  return source && file && { file, lines: source.text.split('\n') };
}

function filesBelow(reader: SourceReader, folder: string, inside: string): readonly string[] {
  return reader
    .entries(`${folder}/${inside}`)
    .flatMap(({ name, kind }) =>
      kind === 'folder' ? filesBelow(reader, folder, `${inside}${name}/`) : [`${inside}${name}`],
    );
}
