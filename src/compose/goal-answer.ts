import { capitalize } from '../base/letters.js';
import type { Block, Inline } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { GoalAnswer } from '../model/content.js';
import { ancestorsOf, type Goal, measuredKindUnder } from '../model/goal-chain.js';
import { fileAnchor, ownAnchor, ownItems } from '../model/references.js';
import type { Composer } from './composer.js';
import type { Flow, FlowHeading } from './flow.js';
import { gathering, goalDepth, goalHeading, goalTitle } from './goal-headings.js';
import { goalsBelowFlow, noteOf } from './goal-list.js';
import { indicatorTable } from './indicator-table.js';
import { richInlines } from './inline.js';
import { sharing } from './own-goal.js';
import { type OwnGoals, ownGoals } from './own-goals.js';
import { pageAsked } from './page-asked.js';
import { textFlow } from './text-flow.js';
import { scopeOf } from './text-scope.js';

/**
 * What a plan says of one goal, under the headings of the goals above it. `opened` holds the goals whose headings
 * the document already has.
 */
export function goalAnswerFlow(answer: GoalAnswer, opened: Set<Goal>, composer: Composer): readonly Flow[] {
  const { goal } = answer;
  const above = goal ? ancestorsOf(goal).filter((each) => !opened.has(each)) : [];
  for (const each of goal ? [...above, goal] : []) opened.add(each);
  const depth = goal ? goalDepth(goal, composer) : 1;
  const anchor = fileAnchor(answer.name);
  const heading: FlowHeading = goal
    ? goalHeading(goal, [anchor], composer)
    : {
        type: 'heading',
        depth,
        id: composer.identifiers.unique(answer.name),
        title: titleOf(answer, composer),
        numbered: false,
        anchors: [anchor],
      };
  referToOwn(answer, heading.id, composer);
  const options = { name: answer.name, below: depth, numbered: 'none', anchor: undefined } as const;
  const body = textFlow(answer.body, scopeOf(answer), options, composer);
  return [
    ...above.flatMap((each) => [...gathering(each, composer), goalHeading(each, [], composer)]),
    ...(goal ? gathering(goal, composer) : []),
    heading,
    ...(goal && composer.plan.kind === 'regionplan' ? noteOf(goal, composer) : []),
    ...sharing(answer, composer).map((line) => paragraph(line)),
    ...served(answer, composer),
    ...(goal && composer.plan.kind === 'regionplan'
      ? withGoalsBelow(body, goalsBelowFlow(goal, opened, composer))
      : withMeasures(body, answer, depth, composer)),
  ];
}

/** What the board has decided and measures under a goal is found in the section of the goal. */
function referToOwn(answer: GoalAnswer, section: string, { anchors, spoken }: Composer): void {
  for (const { key, words } of ownItems(answer)) {
    const anchor = ownAnchor(key);
    anchors.set(anchor, section);
    spoken.set(anchor, words);
  }
}

/** In the regionplan the goals under one follow its own text, before the headings of the file. */
function withGoalsBelow(body: readonly Flow[], goals: readonly Flow[]): readonly Flow[] {
  const end = endOfIntroduction(body);
  return [...body.slice(0, end), ...goals, ...body.slice(end)];
}

function endOfIntroduction(body: readonly Flow[]): number {
  const heading = body.findIndex((item) => item.type === 'heading');
  return heading < 0 ? body.length : heading;
}

function titleOf({ goal, kind, goalId }: GoalAnswer, composer: Composer): readonly Inline[] {
  return goal ? goalTitle(goal, composer) : text(`${kind.name} ${goalId}`);
}

/** ”Perspektiv: Hållbarhet; Jämställdhet”: what the goal takes up of the kinds that cut across. */
function served({ serves }: GoalAnswer, composer: Composer): readonly Block[] {
  const kinds = [...new Set(serves.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const names = serves.filter((goal) => goal.kind === kind).map(({ name }) => richInlines(name, composer));
    const joined = names.flatMap((name, index) => [...(index > 0 ? text('; ') : []), ...name]);
    return paragraph([...text(`${capitalize(kind.plural)}: `), ...joined]);
  });
}

/**
 * Tables stand before or after the goal's own text as the template has it, but always before the first heading under
 * it. Lists of what the board means to do end what is said of the goal.
 */
function withMeasures(
  body: readonly Flow[],
  answer: GoalAnswer,
  depth: number,
  composer: Composer,
): readonly Flow[] {
  const title = titleOf(answer, composer);
  const own = ownGoals(answer.goals, title, `${answer.kind.name}-${answer.goalId}`, composer);
  const tables = [...measures(answer, title, composer), ...own.filter(isTable).map(({ block }) => block)].map(
    (block) =>
      block.type === 'table'
        ? { ...block, ...pageAsked(answer.page, composer.template.pages.indikatorer) }
        : block,
  );
  const end = endOfIntroduction(body);
  const before = composer.template.goals.order === 'table-first' ? 0 : end;
  return [
    ...body.slice(0, before),
    ...tables,
    ...body.slice(before),
    ...own
      .filter((each) => !isTable(each))
      .flatMap((each) => listFlow(each, end < body.length, depth, answer, composer)),
  ];
}

function isTable({ heading }: OwnGoals): boolean {
  return heading === undefined;
}

/** After headings of the text the list needs one of its own, or it would belong to the last of them. */
function listFlow(
  { heading = [], block, kind }: OwnGoals,
  afterHeadings: boolean,
  depth: number,
  answer: GoalAnswer,
  composer: Composer,
): readonly Flow[] {
  if (!afterHeadings) return [paragraph(heading, 'label'), block];
  const id = composer.identifiers.unique(`${answer.name} ${kind.plural}`);
  return [{ type: 'heading', depth: depth + 1, id, title: heading, numbered: false, anchors: [] }, block];
}

function measures(answer: GoalAnswer, title: readonly Inline[], composer: Composer): readonly Block[] {
  const measured = measuredKindUnder(answer.kind);
  if (measured && answer.indicators.length > 0) {
    const id = composer.identifiers.unique(`tabell-${answer.kind.name}-${answer.goalId}`);
    return [indicatorTable(answer.indicators, measured, title, id, composer)];
  }
  const reason = answer.withoutIndicators?.reason;
  return reason ? [paragraph(richInlines(reason, composer))] : [];
}
