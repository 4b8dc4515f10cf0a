import type { GoalChainRecord } from '../../schemas/goal-chain.js';

/** One kind of the chain as it is declared. */
export type KindRecord = GoalChainRecord[string];

export function parentsOf({ under }: KindRecord): readonly string[] {
  if (under === undefined) return [];
  return typeof under === 'string' ? [under] : under;
}

/** What is measured is the boards' own where nothing else is said. */
export function decidedByBoard(kind: KindRecord): boolean {
  return kind['beslutas av'] === 'nämnd' || (kind['beslutas av'] === undefined && kind.mäts === 'ja');
}
