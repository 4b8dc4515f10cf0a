import type { GoalChainRecord } from '../../schemas/goal-chain.js';
import type { RegionplanRecord } from '../../schemas/plan.js';
import type { Result } from '../base/result.js';
import type { GoalChain, GoalKind } from '../model/goal-chain.js';
import type { Located } from '../validate/located.js';
import { chainFaults } from './chain-faults.js';
import { decidedByBoard, type KindRecord, parentsOf } from './kind-record.js';

/** Builds the forest of kinds from the flat declaration. Kinds that hang on nothing are told and left out. */
export function linkChain(front: Located<RegionplanRecord>): Result<GoalChain> {
  const record = front.value.målkedja;
  return { value: { roots: kindsUnder(undefined, record, []) }, diagnostics: chainFaults(front) };
}

function kindsUnder(
  parent: string | undefined,
  record: GoalChainRecord,
  above: readonly string[],
): readonly GoalKind[] {
  return Object.entries(record)
    .filter(([name, kind]) => stands(kind, parent) && !above.includes(name))
    .map(([name, kind]) => kindOf(name, kind, kindsUnder(name, record, [...above, name])));
}

function kindOf(name: string, kind: KindRecord, children: readonly GoalKind[]): GoalKind {
  return {
    name,
    plural: kind.flertal ?? name,
    // Where the declaration contradicts itself, which is told, files are still read as their authors meant them.
    level: kind.tvärgående !== 'ja' && (kind.mäts === 'ja' || decidedByBoard(kind)) ? 'board' : 'region',
    measured: kind.mäts === 'ja',
    crossCutting: kind.tvärgående === 'ja',
    heading: kind.rubrik,
    words: { source: kind.källa, outcome: kind.utfall, target: kind.målnivå },
    children,
  };
}

function stands(kind: KindRecord, parent: string | undefined): boolean {
  const parents = parentsOf(kind);
  return parent === undefined ? parents.length === 0 : parents.includes(parent);
}
