import type { DocumentRoot } from '../document/document.js';
import { mapInlines, mapNotes } from '../document/map-inlines.js';
import type { Content, Data } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import { anchors, fileAnchor } from '../model/references.js';
import type { Template } from '../template/template.js';
import { answersInLists } from './answers-in-lists.js';
import { blocks } from './blocks.js';
import type { Composer } from './composer.js';
import { cover, documentMeta } from './cover.js';
import { dataBlocks } from './data-blocks.js';
import { type Flow, lowered, nest } from './flow.js';
import { goalAnswerFlow } from './goal-answer.js';
import { goalIndex } from './goal-index.js';
import { goalListFlow } from './goal-list.js';
import { goalOverview } from './goal-overview.js';
import { identifiers } from './identifiers.js';
import { richInlines } from './inline.js';
import { noteCollector } from './notes.js';
import { numberDocument } from './number-document.js';
import { referenceResolver } from './resolve-references.js';
import { withSentenceStarts } from './sentence-starts.js';
import { signatures } from './signers.js';
import { textFlow } from './text-flow.js';
import { scopeOf } from './text-scope.js';

/** Model and template → document: content in its order, nested, numbered, with every reference in words. */
export function composePlan(plan: Plan, template: Template): DocumentRoot {
  const opened = new Set<Goal>();
  const composer = composerFor(plan, template, opened);
  const flow = [
    ...plan.content.flatMap((item) =>
      lowered(contentFlow(item, opened, composer), plan.depths.get(item.place.path) ?? 0),
    ),
    ...unplacedInOrder(plan, template).flatMap((data) => dataFlow(data, composer)),
  ];
  const nested = nest([...flow, ...goalIndex(flow, composer)]);
  const notes = composer.notes.finish(({ children }, scope) => blocks(children, scope, composer));
  const numbered = numberDocument(nested.blocks, nested.unnumbered, template);
  const allAnchors = new Map([...nested.anchors, ...composer.anchors]);
  const resolve = referenceResolver(allAnchors, numbered.targets, template, composer.spoken);
  return {
    type: 'root',
    language: 'sv-SE',
    meta: documentMeta(plan, template),
    labels: template.labels,
    children: [
      cover(plan, template),
      { type: 'contents', depth: template.contentsDepth },
      ...withSentenceStarts(mapInlines(numbered.blocks, resolve)),
    ],
    notes: mapNotes(notes, resolve).map((note) => ({
      ...note,
      children: withSentenceStarts(note.children),
    })),
  };
}

function composerFor(plan: Plan, template: Template, opened: Set<Goal>): Composer {
  const ids = identifiers();
  const answers = answersInLists(plan);
  const composer: Composer = {
    plan,
    template,
    identifiers: ids,
    notes: noteCollector(ids),
    names: anchors([...plan.content, ...plan.unplaced]),
    gathered: new Set(),
    anchors: new Map(),
    spoken: new Map(),
    indicators: [],
    answered: new Set(),
    answerFlow: (goal) => {
      const answer = answers.get(goal);
      if (answer === undefined || answer === 'apart') return answer && [];
      composer.answered.add(answer);
      return goalAnswerFlow(answer, opened, composer);
    },
  };
  return composer;
}

function contentFlow(item: Content, opened: Set<Goal>, composer: Composer): readonly Flow[] {
  switch (item.type) {
    case 'text':
      return [
        ...textFlow(
          item.body,
          scopeOf(item),
          { name: item.name, below: 0, numbered: item.numbered, anchor: fileAnchor(item.name) },
          composer,
        ),
        ...signatures(item.signers),
      ];
    case 'goal-answer':
      return composer.answered.has(item) ? [] : goalAnswerFlow(item, opened, composer);
    case 'goal-list':
      return [...goalOverview(item, composer), ...goalListFlow(item, opened, composer)];
    default:
      return dataFlow(item, composer);
  }
}

/** Data that stands by itself is a chapter under its own title. */
function dataFlow(data: Data, composer: Composer): readonly Flow[] {
  return [
    {
      type: 'heading',
      depth: 1,
      id: composer.identifiers.unique(data.name),
      title: richInlines(data.title, composer),
      numbered: true,
      anchors: [fileAnchor(data.name)],
    },
    ...dataBlocks(data, composer),
  ];
}

function unplacedInOrder(plan: Plan, template: Template): readonly Data[] {
  return template.placement.flatMap((type) => plan.unplaced.filter((data) => data.type === type));
}
