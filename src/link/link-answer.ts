import { diagnose } from '../base/diagnostic.js';
import { allThatItHas, meantId } from '../base/nearest-ids.js';
import type { Result } from '../base/result.js';
import type { GoalAnswer } from '../model/content.js';
import {
  crossCuttingKinds,
  type Goal,
  type GoalKind,
  goalFileKinds,
  goalKey,
  idsOf,
} from '../model/goal-chain.js';
import type { GoalAnswerRecord } from '../validate/file-record.js';
import { linkUndertaking } from './link-undertaking.js';
import type { PlanContext } from './plan-context.js';
import { richText } from './rich-text.js';
import { unknownGoal } from './rules.js';
import { tablePage } from './table-page.js';

/** A goal file: what the plan says of one goal of the regionplan, or a goal of the board's own. */
export function linkAnswer(record: GoalAnswerRecord, context: PlanContext): Result<GoalAnswer> {
  const { file, front, body, pictures } = record;
  const known = goalFileKinds(context.chain).find((each) => each.name === record.kind.name) as GoalKind;
  const goalId = String(front.value[known.name]);
  const under = underOf(record);
  const goal = under
    ? ownGoal(known, under.text, record, context)
    : context.goals.byId.get(goalKey(known.name, goalId));
  const kind = goal?.kind ?? known;
  const undertaking = linkUndertaking(front.value, kind, { path: [], file: front, region: context.region });
  const serves = servedBy(record, context);
  return {
    value: {
      type: 'goal-answer',
      name: file.name,
      place: front.at([known.name]),
      kind,
      goalId,
      goal,
      under,
      serves: serves.value,
      page: tablePage(front.value as Parameters<typeof tablePage>[0]),
      ...undertaking.value,
      body,
      placed: new Map(),
      quoted: [],
      pictures,
    },
    diagnostics: [...undertaking.diagnostics, ...serves.diagnostics],
  };
}

function underOf({ front, kind }: GoalAnswerRecord): GoalAnswer['under'] {
  const text = front.value.under;
  return kind.level === 'board' && typeof text === 'string'
    ? { text: text.trim().replace(/\s+/g, ' '), place: front.at(['under']) }
    : undefined;
}

/** The board's goal as a goal like any other, under the one of the regionplan that the file names. */
function ownGoal(
  known: GoalKind,
  under: string,
  { front, file }: GoalAnswerRecord,
  { goals }: PlanContext,
): Goal | undefined {
  const parent = goals.byId.get(under);
  const kind = parent?.kind.children.find((child) => child.name === known.name);
  if (!parent || !kind) return undefined;
  const { id } = front.value;
  const place = front.at([kind.name]);
  return {
    kind,
    // A file is the only one of its name in the plan, so its name serves where the board gave no id.
    id: typeof id === 'string' ? id : (file.name.split('/').at(-1) ?? file.name),
    hasOwnId: typeof id === 'string',
    name: richText(String(front.value[kind.name]), place),
    note: undefined,
    parent,
    children: [],
    place,
  };
}

function servedBy({ front }: GoalAnswerRecord, { chain, goals }: PlanContext): Result<readonly Goal[]> {
  const found = crossCuttingKinds(chain).flatMap((kind) => {
    const ids = front.value[kind.plural];
    if (!Array.isArray(ids)) return [];
    return ids.map((id: string, index): Result<readonly Goal[]> => {
      const goal = goals.byId.get(goalKey(kind.name, id));
      if (goal) return { value: [goal], diagnostics: [] };
      const known = idsOf(goals, kind.name);
      const place = front.at([kind.plural, index]);
      const { sentence, ...suggested } = meantId(id, known, place);
      const diagnostic = diagnose(unknownGoal, {
        place,
        message: {
          sv: `Regionplanen saknar ${kind.name} ${id}. ${allThatItHas(known).sv}${sentence.sv}`,
          en: `The regionplan lacks ${kind.name} ${id}. ${allThatItHas(known).en}${sentence.en}`,
        },
        ...suggested,
      });
      return { value: [], diagnostics: [diagnostic] };
    });
  });
  return {
    value: found.flatMap(({ value }) => value),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}
