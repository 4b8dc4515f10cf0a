import type { Edit } from '../../base/edit.js';
import { type Goal, keyOf } from '../../model/goal-chain.js';
import { editBytes } from '../../source/edit-bytes.js';
import { parseMarkdown } from '../../source/parse-markdown.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { readBytes, readSource } from '../../source/read-source.js';
import type { SourceFile } from '../../source/source-file.js';
import type { DraftFile } from '../draft-file.js';
import { newGoalFile } from '../new-goal-file.js';
import { renewFront } from './front.js';
import { type Renewal, type Scope, scopeOf } from './scope.js';
import { renewText } from './text.js';

export type { Renewal };

export interface RenewedPlan {
  readonly files: readonly DraftFile[];
  /** Goals of last year's plan that the regionplan no longer has, and goals that are new: ”mål 1.3 Namn”. */
  readonly goneGoals: readonly string[];
  readonly newGoals: readonly string[];
  /** How many assignments were done with and are left out. */
  readonly finished: number;
}

/** A board's plan for a later year, out of its last one: the same files, changed only where a new year changes them. */
export function renewPlan(renewal: Renewal): RenewedPlan {
  const scope = scopeOf(renewal);
  const target = `${scope.plan.folder.split('/')[0]}/${scope.goalFile.year}`;
  const folder = goalFolder(scope);
  const goalFiles = scope.addedGoals.map((goal) => newGoalFile(goal, `${target}/${folder}`, scope.goalFile));
  const come = goalFiles.map(({ path }) => path.slice(target.length + 1));
  const kept = scope.names.filter((name) => !scope.gone.has(name));
  const carried = ['plan.yaml', ...kept].flatMap((name) => carry(name, target, scope, come));
  const gone = [...scope.answers.values()].filter(({ fate }) => fate?.kind === 'gone');
  return {
    files: [...carried, ...goalFiles],
    goneGoals: gone.flatMap(({ content: { goal } }) => (goal ? [titleOf(goal)] : [])),
    newGoals: scope.addedGoals.map(titleOf),
    finished: [...scope.data.values()].reduce((sum, { finished }) => sum + finished, 0),
  };
}

/** What cannot be read as text, or where a place is lost, is carried as it is. */
function carry(name: string, target: string, scope: Scope, come: readonly string[]): readonly DraftFile[] {
  const path = `${scope.plan.folder}/${name}`;
  const bytes = readBytes(scope.reader, path).value;
  if (!bytes) return [];
  const file = /\.(md|yaml|csv)$/.test(name) ? readSource(scope.reader, path).value : undefined;
  const edits = file ? editsFor(name, file, scope, come) : [];
  return [{ path: `${target}/${name}`, bytes: editBytes(bytes, edits) ?? bytes }];
}

function editsFor(name: string, file: SourceFile, scope: Scope, come: readonly string[]): readonly Edit[] {
  if (name === 'plan.yaml') return frontEdits(file, scope, come);
  if (name.endsWith('.yaml')) return scope.data.get(name)?.edits ?? [];
  if (name.endsWith('.csv')) return scope.rows.get(name) ?? [];
  const { content, fate } = scope.answers.get(name) ?? {};
  return renewText(parseMarkdown(file).value, file.text, {
    years: scope.years,
    emptied: new Set([...scope.gone].map((each) => each.replace(/\.yaml$/, ''))),
    renumbered: scope.renumbered,
    lost: scope.lost,
    answer: content && { content, fate: fate?.kind === 'lives' ? fate : undefined },
  });
}

function frontEdits(file: SourceFile, scope: Scope, come: readonly string[]): readonly Edit[] {
  const front = parseYaml(file).value;
  if (!front) return [];
  const toDos = [...scope.data].flatMap(([name, { unmarked }]) => unmarked.map((toDo) => `${name}: ${toDo}`));
  const { years, regionplan, gone } = scope;
  return renewFront(front, { years, regionplan: regionplan.name, gone, come, toDos });
}

/** Where most of the goal files are. */
function goalFolder({ answers }: Scope): string {
  const folders = [...answers.keys()].map((name) => name.split('/').slice(0, -1).join('/'));
  const count = (folder: string) => folders.filter((each) => each === folder).length;
  return [...new Set(folders)].sort((a, b) => count(b) - count(a))[0] || 'mal';
}

function titleOf(goal: Goal): string {
  return `${keyOf(goal)} ${goal.name.plain}`;
}
