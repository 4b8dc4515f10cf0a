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
  const diagnostics = [
    ...Object.keys(record).flatMap((name) => faultsOf(name, record, front)),
    ...sharedPlurals(record, front),
  ];
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
  const circle = circleFrom(name, record);
  if (circle) {
    // The same circle seen from its other kinds is the same fault.
    if (Object.keys(record).find((other) => circle.includes(other)) !== name) return [];
    return report({
      sv: `Kedjan går runt: ${[...circle, name].map((each) => `”${each}”`).join(' står under ')}.`,
      en: `The chain goes round: ${[...circle, name].map((each) => `“${each}”`).join(' stands under ')}.`,
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

/** The kinds of the circle that a kind is part of, itself first, each under the next. */
function circleFrom(name: string, record: GoalChainRecord): readonly string[] | undefined {
  const way = [name];
  for (let kind = record[name]?.under; kind !== undefined; kind = record[kind]?.under) {
    if (kind === name) return way;
    if (way.includes(kind)) return undefined;
    way.push(kind);
  }
  return undefined;
}

/** Two kinds that are listed by the same key could not be told apart. */
function sharedPlurals(record: GoalChainRecord, front: Located<RegionplanRecord>): readonly Diagnostic[] {
  const firstOf = new Map<string, string>();
  return Object.entries(record).flatMap(([name, { flertal }]) => {
    const plural = flertal ?? name;
    const first = firstOf.get(plural);
    if (first === undefined) {
      firstOf.set(plural, name);
      return [];
    }
    return [
      diagnose(chainFault, {
        place:
          flertal === undefined ? front.keyAt(['målkedja', name]) : front.at(['målkedja', name, 'flertal']),
        message: {
          sv: `”${first}” och ”${name}” har samma ord i flertal: ”${plural}”.`,
          en: `“${first}” and “${name}” have the same plural: “${plural}”.`,
        },
        help: {
          sv: 'Ge dem olika ord under ”flertal”. Ordet är nyckeln som räknar upp dem.',
          en: 'Give them different words under “flertal”. The word is the key that lists them.',
        },
      }),
    ];
  });
}
