import { compareSwedish } from '../base/compare-swedish.js';
import { capitalize } from '../base/letters.js';
import type { IndexEntry } from '../document/document.js';
import { rowId } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { Goal, GoalKind } from '../model/goal-chain.js';
import { type Anchor, goalAnchor } from '../model/references.js';
import type { Indicator } from '../model/undertaking.js';
import { typesetText } from '../value/typeset-text.js';
import type { Composer } from './composer.js';
import type { Flow } from './flow.js';
import type { GoalEntry } from './goal-entry.js';

/** Notes in which rows of a table indicators stand; a row may be without one. */
export function addToIndex(
  rows: readonly (Indicator | undefined)[],
  kind: GoalKind,
  tableId: string,
  { indicators }: Composer,
): void {
  for (const [row, indicator] of rows.entries()) {
    if (!indicator) continue;
    indicators.push({ label: text(typesetText(indicator.name.plain)), target: rowId(tableId, row), kind });
  }
}

/** The last chapter of a plan whose template asks for it: goals in their order, indicators by the alphabet. */
export function goalIndex(flow: readonly Flow[], composer: Composer): readonly Flow[] {
  const { template, indicators, plan } = composer;
  const byAnchor = new Map([...plan.goals.byId.values()].map((goal) => [goalAnchor(goal), goal]));
  const goals = flow.flatMap((item) => goalEntry(item, byAnchor));
  if (!template.goals.index || goals.length + indicators.length === 0) return [];
  const sorted = indicators.toSorted((a, b) => compareSwedish(wordsOf(a), wordsOf(b)));
  return [
    {
      type: 'heading',
      depth: 1,
      id: composer.identifiers.unique('register'),
      title: text(template.words.index),
      numbered: false,
      anchors: [],
    },
    ...parts(goals),
    ...parts(sorted),
  ];
}

function goalEntry(item: Flow, byAnchor: ReadonlyMap<Anchor, Goal>): readonly GoalEntry[] {
  if (item.type !== 'heading') return [];
  const goal = item.anchors.map((anchor) => byAnchor.get(anchor)).find((each) => each);
  if (!goal) return [];
  const label = item.title.filter(({ type }) => type !== 'noteReference');
  return [{ label, target: item.id, kind: goal.kind }];
}

/** Each kind under its own word, in the order that the document first has them. */
function parts(entries: readonly GoalEntry[]): readonly Flow[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind.plural))];
  return kinds.flatMap((plural): readonly Flow[] => {
    const own = entries.filter(({ kind }) => kind.plural === plural);
    const plain = own.map(({ label, target }): IndexEntry => ({ label, target }));
    return [paragraph(text(capitalize(plural)), 'label'), { type: 'index', entries: plain }];
  });
}

function wordsOf({ label }: IndexEntry): string {
  return label.map((node) => ('value' in node ? node.value : '')).join('');
}
