import * as z from 'zod';
import { id, tablePage, text, toDo } from './common.js';
import type { GoalKindShape } from './goals.js';
import { indicatorSchema } from './indicator.js';

/** Front matter whose keys come from the region's chain, so only link knows which of them hold what. */
export type GoalFileRecord = Readonly<Record<string, unknown>>;

/**
 * The front matter of a goal file. A goal of the regionplan is named by its id: `mål: 2.1`. A goal that the board
 * decides itself is named by its name, and says what it stands under: `resultatmål: …`, `under: insatsområde 1.2`.
 */
export function goalFileSchema(
  kind: GoalKindShape,
  crossCutting: readonly GoalKindShape[],
): z.ZodType<GoalFileRecord> {
  const named =
    kind.level === 'region'
      ? { [kind.name]: id.meta({ description: `Vilket ${kind.name} i regionplanen filen handlar om.` }) }
      : {
          [kind.name]: text.meta({ description: 'Målets namn, som nämnden har beslutat det.' }),
          under: text.meta({
            description: 'Målet i regionplanen som detta står under, till exempel mål 2.1.',
          }),
          id: id.optional().meta({ description: 'Beteckningen, om målet har en som ska tryckas.' }),
        };
  return z.strictObject({
    ...named,
    ...served(crossCutting.filter(({ name }) => name !== kind.name)),
    ...undertaking(kind),
    ...(measuresOf(kind).length > 0 ? tablePage : {}),
    ...toDo,
  });
}

/** The key that gives the reason for a goal without indicators, in the region's own word for them. */
export function withoutKey(plural: string): string {
  return `utan ${plural}`;
}

/** The keys that tell what a board undertakes for a goal of a kind, in the words of the chain. */
export function undertakingKeys(kind: GoalKindShape): readonly string[] {
  return [
    ...kind.children.filter(({ level }) => level === 'board').map(({ plural }) => plural),
    ...measuresOf(kind).map(({ plural }) => withoutKey(plural)),
  ];
}

/** What a board measures goals of a kind by, also where that stands under goals of its own. */
function measuresOf(kind: GoalKindShape): readonly GoalKindShape[] {
  return kind.children
    .filter(({ level }) => level === 'board')
    .flatMap((child) => (child.measured ? [child] : measuresOf(child)));
}

/** The goals of the kinds that cut across, such as perspectives, which a goal serves. */
function served(crossCutting: readonly GoalKindShape[]) {
  return Object.fromEntries(
    crossCutting.map(({ plural, name }) => [
      plural,
      z
        .array(id)
        .optional()
        .meta({ description: `Beteckningarna för ${name} som målet tar fasta på.` }),
    ]),
  );
}

/** What a board undertakes for a goal: indicators, goals of its own, and with whom it shares the goal. */
function undertaking(kind: GoalKindShape): Record<string, z.ZodType> {
  const own = kind.children.filter((child) => child.level === 'board');
  return {
    'delas med': z
      .array(text)
      .min(1, { error: 'not-empty' })
      .optional()
      .meta({ description: 'De andra nämnder som har samma mål, med namnen på deras mappar.' }),
    ...Object.fromEntries(
      own.map((child) => [
        child.plural,
        z
          .array(child.measured ? indicatorSchema : ownGoalSchema(child))
          .optional()
          .meta({ description: `Nämndens ${child.plural}, i den ordning de trycks.` }),
      ]),
    ),
    ...Object.fromEntries(
      measuresOf(kind).map(({ plural }) => [
        withoutKey(plural),
        text.optional().meta({ description: `Skälet, i en mening, när det inte finns några ${plural}.` }),
      ]),
    ),
  };
}

/** A goal of the board's own, as its name alone or with what is undertaken for it. */
function ownGoalSchema(kind: GoalKindShape): z.ZodType {
  const goal = z.strictObject({
    id: id.optional().meta({ description: 'Beteckningen, om målet har en som ska tryckas.' }),
    namn: text.meta({ description: 'Målets namn, som nämnden har beslutat det.' }),
    ...undertaking(kind),
  });
  return z.union([text, goal]);
}
