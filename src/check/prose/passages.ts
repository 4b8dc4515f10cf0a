import type { Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Content, Data, GoalAnswer, TextContent } from '../../model/content.js';
import type { Goal } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import type { RichText } from '../../model/rich-text.js';
import { pathWithin } from '../../model/text-nodes.js';
import { dataTexts, undertakingTexts } from './data-texts.js';
import { type Passage, type PassageKind, passage } from './passage.js';

/** A plan's texts are taken apart once, whichever checks read them. */
const taken = new WeakMap<Plan, readonly Passage[]>();
const takenOfBlock = new WeakMap<Nodes, readonly Passage[]>();

/** All that a plan says in words, in reading order: a list that a text places is read where it is placed. */
export function passagesOf(plan: Plan): readonly Passage[] {
  const known = taken.get(plan);
  if (known) return known;
  const found = [
    ...plan.content.flatMap((content) => [...goalsOf(content, plan), ...ofContent(content)]),
    ...plan.unplaced.flatMap(ofData),
  ];
  const once = plan.sharedTexts.size === 0 ? found : onceEach(found);
  taken.set(plan, once);
  return once;
}

/** A shared text is read where it is first placed. */
function onceEach(passages: readonly Passage[]): readonly Passage[] {
  const read = new Set<string>();
  return passages.filter(({ kind, text, place }) => {
    const { path, range } = place(0, text.length);
    if (!range || kind === 'value') return true;
    const key = `${path}:${range.start.line}:${range.start.column}`;
    const isNew = !read.has(key);
    read.add(key);
    return isNew;
  });
}

/** What the author wrote as text, headings among it. */
export function proseOf(plan: Plan): readonly Passage[] {
  return passagesOf(plan).filter(({ kind }) => kind !== 'value');
}

/** The goals that are the plan's own to word: those of a regionplan. */
function goalsOf(content: Content, plan: Plan): readonly Passage[] {
  if (content.type === 'goal-list') return content.goals.roots.flatMap(ofGoal);
  if (plan.kind !== 'regionplan' || content.type !== 'goal-answer' || !content.goal) return [];
  return ofGoal(content.goal);
}

function ofGoal({ name, note, place, children }: Goal): readonly Passage[] {
  return [...values(note ? [name, note] : [name], place.path), ...children.flatMap(ofGoal)];
}

function ofContent(content: Content): readonly Passage[] {
  if (content.type === 'goal-list') return [];
  if (!hasBody(content)) return ofData(content);
  const own = content.type === 'goal-answer' ? values(undertakingTexts(content), content.place.path) : [];
  return [...own, ...bodyPassages(content)];
}

/** A text without what stands above it. */
export function bodyPassages(content: TextContent | GoalAnswer): readonly Passage[] {
  return content.body.children.flatMap((block) => blockPassages(block, content));
}

export function blockPassages(
  block: Nodes,
  content: TextContent | GoalAnswer,
  path = content.place.path,
): readonly Passage[] {
  const known = takenOfBlock.get(block);
  if (known) return known;
  const found = ofBlock(block, path, content);
  takenOfBlock.set(block, found);
  return found;
}

function ofData(data: Data): readonly Passage[] {
  return values(dataTexts(data), data.place.path);
}

function values(texts: readonly RichText[], path: string): readonly Passage[] {
  return texts.map(({ content }) => passage(content, { kind: 'value', path }));
}

const kinds: Readonly<Partial<Record<Nodes['type'], PassageKind>>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
};

function ofBlock(
  node: Nodes,
  path: string,
  from: { readonly placed: ReadonlyMap<string, Data> },
): readonly Passage[] {
  if (node.type === 'leafDirective') {
    const data = from.placed.get(plainText(node).trim());
    return data ? ofData(data) : [];
  }
  if (!('children' in node)) return [];
  const kind = kinds[node.type];
  if (!kind) {
    const inside = node.children.flatMap((child) => ofBlock(child, pathWithin(node, path), from));
    return node.type === 'footnoteDefinition' ? inside.map((each) => ({ ...each, kind: 'note' })) : inside;
  }
  const depth = node.type === 'heading' ? node.depth : 0;
  return [passage(node.children as readonly PhrasingContent[], { kind, path, depth })];
}
