import type { Block } from '../document/document.js';
import type { GoalAnswer } from '../model/content.js';
import { ancestorsOf, type Goal } from '../model/goal-chain.js';
import { fileAnchor } from '../model/references.js';
import type { Composer } from './composer.js';
import type { Flow } from './flow.js';
import { goalHeading, goalTitle } from './goal-headings.js';
import { indicatorTable } from './indicator-table.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';
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
  const depth = goal ? ancestorsOf(goal).length + 1 : 1;
  const anchor = fileAnchor(answer.name);
  const heading: Flow = goal
    ? goalHeading(goal, [anchor], composer)
    : {
        type: 'heading',
        depth,
        id: composer.identifiers.unique(answer.name),
        title: text(`${answer.kind.name} ${answer.goalId}`),
        numbered: false,
        anchors: [anchor],
      };
  const options = { name: answer.name, below: depth, numbered: false, anchor: undefined };
  const body = textFlow(answer.body, scopeOf(answer.body, answer.placed), options, composer);
  const data = measures(answer, composer);
  const parts =
    composer.template.goals.order === 'table-first' ? [...data, ...body] : withTableAfter(body, data);
  return [...above.map((each) => goalHeading(each, [], composer)), heading, ...parts];
}

/** The table comes after the goal's own text but before the first heading under it. */
function withTableAfter(body: readonly Flow[], data: readonly Block[]): readonly Flow[] {
  const heading = body.findIndex((item) => item.type === 'heading');
  const end = heading < 0 ? body.length : heading;
  return [...body.slice(0, end), ...data, ...body.slice(end)];
}

function measures(answer: GoalAnswer, composer: Composer): readonly Block[] {
  if (answer.indicators.length > 0) {
    const title = answer.goal
      ? goalTitle(answer.goal, composer)
      : text(`${answer.kind.name} ${answer.goalId}`);
    return [indicatorTable(answer, title, composer)];
  }
  const reason = answer.withoutIndicators?.reason;
  return reason ? [paragraph(richInlines(reason, composer))] : [];
}
