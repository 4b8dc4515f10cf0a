import type { GoalKind } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import { fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';

/** The kinds of goal that a regionplan declares, from the top down. A board's plan has those of its regionplan. */
export function chainItems({ kind, chain, place }: Plan): readonly ItemGroup[] {
  if (kind !== 'regionplan') return [];
  const itemOf = (each: GoalKind, under: GoalKind | undefined): Item => ({
    key: `${under?.name ?? ''}\n${each.name}`,
    name: each.name,
    place,
    fields: fieldsOf({
      flertal: each.plural,
      under: under?.name,
      'beslutas av': { region: 'regionfullmäktige', board: 'nämnd' }[each.level],
      mäts: each.measured ? 'ja' : undefined,
      tvärgående: each.crossCutting ? 'ja' : undefined,
      rubrik: each.heading,
      källa: each.words.source,
      utfall: each.words.outcome,
      målnivå: each.words.target,
    }),
    apart: true,
  });
  const itemsBelow = (kinds: readonly GoalKind[], under: GoalKind | undefined): readonly Item[] =>
    kinds.flatMap((each) => [itemOf(each, under), ...itemsBelow(each.children, each)]);
  return [
    { subject: 'chain', key: '', title: '', items: withUniqueKeys(itemsBelow(chain.roots, undefined)) },
  ];
}
