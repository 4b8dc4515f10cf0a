import { commonSchemas } from '../../../schemas/editor-files.js';
import type { JsonSchema } from '../../../schemas/json-schema.js';
import { answersIn } from '../../model/goal-answers.js';
import type { Plan } from '../../model/plan.js';
import type { Region } from '../../model/region.js';
import { indicatorsOf } from '../../model/undertaking.js';
import { type Choice, withProperties } from './choice-schema.js';
import { goalSchemas, oneOf } from './goal-schemas.js';

/** A region with all its plans that could be read. */
export interface EditorRegion {
  readonly region: Region;
  readonly plans: readonly Plan[];
}

/**
 * The schemas of every file of one region, by name without ending: those that are alike everywhere with the region's
 * boards and regionplans as choices, and in a folder per regionplan those that follow from its goal chain.
 */
export function editorSchemas({ region, plans }: EditorRegion): ReadonlyMap<string, JsonSchema> {
  const boards = [...region.boards.values()].map(({ folder, name }) => ({ name: folder, title: name }));
  const regionplans = plans.filter(({ kind }) => kind === 'regionplan');
  const changes = {
    nämnd: oneOf(boards),
    regionplan: oneOf(regionplans.map(regionplanChoice)),
    'riktas till': oneOf([...boards, { name: 'alla nämnder', title: 'Alla nämnder' }]),
    'samordnas av': oneOf(boards),
  };
  const concerned = new Set(['plan', 'uppdrag']);
  const common = [...commonSchemas()].map(
    ([name, schema]) => [name, concerned.has(name) ? withProperties(schema, changes) : schema] as const,
  );
  const context = { boards, indicators: indicatorChoices(plans) };
  return new Map([...common, ...regionplans.flatMap((regionplan) => goalSchemas(regionplan, context))]);
}

function regionplanChoice({ folder, title }: Plan): Choice {
  const name = folder.split('/').at(-1) ?? '';
  return { name, title: `${title ?? 'Regionplan'} ${name}` };
}

/** Once each, by the name that the first plan gives it. */
function indicatorChoices(plans: readonly Plan[]): readonly Choice[] {
  const names = new Map<string, string>();
  const answers = plans.flatMap(({ content }) => answersIn(content));
  for (const { id, name } of answers.flatMap(indicatorsOf)) {
    if (!names.has(id)) names.set(id, name.plain);
  }
  return [...names].map(([name, title]) => ({ name, title }));
}
