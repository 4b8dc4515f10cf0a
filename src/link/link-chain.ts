import type { GoalChainRecord } from '../../schemas/goal-chain.js';
import type { RegionplanRecord } from '../../schemas/plan.js';
import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import type { GoalChain, GoalKind } from '../model/goal-chain.js';
import type { Located } from '../validate/located.js';
import { chainFault } from './rules.js';

/** Builds the forest of kinds from the flat declaration. Kinds that hang on nothing are told and left out. */
export function linkChain(front: Located<RegionplanRecord>): Result<GoalChain> {
  const record = front.value.målkedja;
  const diagnostics = Object.keys(record).flatMap((name) => faultsOf(name, record, front));
  return { value: { roots: kindsUnder(undefined, record, []) }, diagnostics };
}

function kindsUnder(
  parent: string | undefined,
  record: GoalChainRecord,
  above: readonly string[],
): readonly GoalKind[] {
  return Object.entries(record)
    .filter(([name, kind]) => kind.under === parent && !above.includes(name))
    .map(([name, kind]) => ({
      name,
      plural: kind.flertal ?? name,
      decidedBy: kind['beslutas av'],
      measured: kind.mäts === 'ja',
      children: kindsUnder(name, record, [...above, name]),
    }));
}

function faultsOf(
  name: string,
  record: GoalChainRecord,
  front: Located<RegionplanRecord>,
): readonly Diagnostic[] {
  const under = record[name]?.under;
  const place = front.at(['målkedja', name, 'under']);
  if (under === undefined) return [];
  const report = (message: Bilingual, suggestion?: string) => [
    diagnose(chainFault, { place, message, suggestion }),
  ];
  if (!(under in record)) {
    const others = Object.keys(record).filter((other) => other !== name);
    return report(
      {
        sv: `”${name}” står under ”${under}”, som inte finns i målkedjan.`,
        en: `“${name}” stands under “${under}”, which is not in the goal chain.`,
      },
      nearest(under, others),
    );
  }
  if (circles(name, record)) {
    return report({
      sv: `”${name}” står under ”${under}”, som i sin tur står under ”${name}”: kedjan går runt.`,
      en: `“${name}” stands under “${under}”, which in turn stands under “${name}”: the chain goes round.`,
    });
  }
  if (record[under]?.mäts === 'ja') {
    return report({
      sv: `”${name}” står under ”${under}”, som mäts; inget kan stå under det som mäts.`,
      en: `“${name}” stands under “${under}”, which is measured; nothing can stand under what is measured.`,
    });
  }
  return [];
}

function circles(name: string, record: GoalChainRecord): boolean {
  const seen = new Set<string>();
  for (let kind = record[name]?.under; kind !== undefined && !seen.has(kind); kind = record[kind]?.under) {
    if (kind === name) return true;
    seen.add(kind);
  }
  return false;
}
