import { withoutKey } from '../../schemas/goals.js';
import type { IndicatorRecord } from '../../schemas/indicator.js';
import type { Result } from '../base/result.js';
import type { Content, GoalAnswer, Indicator, TextContent } from '../model/content.js';
import { type GoalKind, goalFileKinds, goalKey, measuredKindUnder } from '../model/goal-chain.js';
import type { FileRecord, GoalAnswerRecord, TextRecord } from '../validate/file-record.js';
import type { Located } from '../validate/located.js';
import { linkData } from './link-data.js';
import { linkIndicator } from './link-indicator.js';
import type { PlanContext } from './plan-context.js';
import { richText } from './rich-text.js';

/** One file's record as content. What its text places is bound later, when all data is known. */
export function linkContent(record: FileRecord, context: PlanContext): Result<Content> {
  switch (record.type) {
    case 'text':
      return { value: linkText(record), diagnostics: [] };
    case 'goal-answer':
      return { value: linkAnswer(record, context), diagnostics: [] };
    case 'goal-list': {
      const { file } = record;
      const list = {
        type: 'goal-list',
        name: file.name,
        place: { path: file.path },
        goals: context.goals,
      } as const;
      return { value: list, diagnostics: [] };
    }
    case 'data':
      return linkData(record, context.region);
  }
}

function linkText({ file, front, body }: TextRecord): TextContent {
  return {
    type: 'text',
    name: file.name,
    place: { path: file.path },
    numbered: front?.value.numrerad !== 'nej',
    body,
    placed: new Map(),
  };
}

function linkAnswer({ file, kind, front, body }: GoalAnswerRecord, context: PlanContext): GoalAnswer {
  const goalId = String(front.value[kind.name]);
  const known = goalFileKinds(context.chain).find((each) => each.name === kind.name) as GoalKind;
  const plural = measuredKindUnder(known)?.plural;
  const reason = plural === undefined ? undefined : front.value[withoutKey(plural)];
  const reasonAt = front.at([withoutKey(plural ?? '')]);
  return {
    type: 'goal-answer',
    name: file.name,
    place: front.at([kind.name]),
    kind: known,
    goalId,
    goal: context.goals.byId.get(goalKey(kind.name, goalId)),
    indicators: plural === undefined ? [] : indicatorsOf(front, plural),
    withoutIndicators:
      typeof reason === 'string' ? { reason: richText(reason, reasonAt), place: reasonAt } : undefined,
    body,
    placed: new Map(),
  };
}

/** The schema built from the chain has already held the list against the indicator's own. */
function indicatorsOf(
  front: Located<Readonly<Record<string, unknown>>>,
  plural: string,
): readonly Indicator[] {
  const list = (front.value[plural] ?? []) as readonly IndicatorRecord[];
  return list.map((indicator, index) => linkIndicator(indicator, [plural, index], front));
}
