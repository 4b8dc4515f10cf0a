import { goalFileSchema } from '../../../schemas/goal-file.js';
import { goalListSchema } from '../../../schemas/goals.js';
import { type JsonSchema, jsonSchemaOf } from '../../../schemas/json-schema.js';
import { withoutMarks } from '../../base/letters.js';
import {
  crossCuttingKinds,
  type Goal,
  type GoalKind,
  goalFileKinds,
  kindsOf,
} from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import { type Choice, choiceSchema, narrowed, withProperties } from './choice-schema.js';

/** What the goal files of a region refer to besides the goals themselves. */
export interface GoalContext {
  readonly boards: readonly Choice[];
  readonly indicators: readonly Choice[];
}

/** The schemas of one regionplan's goals, by file name: the list, and the front matter about each kind of goal. */
export function goalSchemas(
  regionplan: Plan,
  context: GoalContext,
): readonly (readonly [string, JsonSchema])[] {
  const folder = regionplan.folder.split('/').at(-1) ?? '';
  const list = jsonSchemaOf(goalListSchema(regionplan.chain.roots), 'Regionplanens mål');
  const files = goalFileKinds(regionplan.chain).map((kind) => {
    const name = withoutMarks(kind.name).replaceAll(' ', '-');
    return [`${folder}/malfil-${name}`, goalFile(kind, regionplan, context)] as const;
  });
  return [[`${folder}/mallista`, list], ...files];
}

function goalFile(kind: GoalKind, { chain, goals }: Plan, context: GoalContext): JsonSchema {
  const crossCutting = crossCuttingKinds(chain);
  const all = [...goals.byId.values()].filter(({ hasOwnId }) => hasOwnId);
  const oneOfKind = (each: GoalKind) =>
    oneOf(all.filter((goal) => goal.kind.name === each.name).map((goal) => choiceOf(goal, goal.id)));
  const measures = kindsOf(chain).filter(({ measured }) => measured);
  const above = kindsOf(chain).filter(({ children }) => children.some(({ name }) => name === kind.name));
  const under = all.filter((goal) => above.some(({ name }) => name === goal.kind.name));
  const schema = jsonSchemaOf(goalFileSchema(kind, crossCutting), `Fil om ${kind.name}`);
  return withProperties(schema, {
    'delas med': oneOf(context.boards),
    ...Object.fromEntries(measures.map(({ plural }) => [plural, suggesting(context.indicators)])),
    ...Object.fromEntries(crossCutting.map((each) => [each.plural, oneOfKind(each)])),
    ...(kind.level === 'region'
      ? { [kind.name]: oneOfKind(kind) }
      : { under: oneOf(under.map((goal) => choiceOf(goal, `${goal.kind.name} ${goal.id}`))) }),
  });
}

function choiceOf(goal: Goal, name: string): Choice {
  return { name, title: `${goal.kind.name} ${goal.id}: ${goal.name.plain}` };
}

/** Where there is nothing to choose from, any text will do. */
export function oneOf(choices: readonly Choice[]) {
  return (schema: JsonSchema) => (choices.length > 0 ? narrowed(schema, choiceSchema(choices)) : schema);
}

/** An indicator keeps its id from year to year, so the ids that plans have are offered; a new one is as good. */
function suggesting(choices: readonly Choice[]) {
  return (list: JsonSchema) =>
    withProperties(list, {
      id: (id) => {
        const { description, ...free } = id;
        return choices.length > 0 ? { description, anyOf: [choiceSchema(choices), free] } : id;
      },
    });
}
