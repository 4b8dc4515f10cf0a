import type { GoalChainRecord } from '../../schemas/goal-chain.js';
import type { RegionplanRecord } from '../../schemas/plan.js';
import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import type { GoalChain, GoalKind } from '../model/goal-chain.js';
import type { Located } from '../validate/located.js';
import { chainFault } from './rules.js';

type KindRecord = GoalChainRecord[string];

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
    .filter(([name, kind]) => stands(kind, parent) && !above.includes(name))
    .map(([name, kind]) => kindOf(name, kind, kindsUnder(name, record, [...above, name])));
}

function kindOf(name: string, kind: KindRecord, children: readonly GoalKind[]): GoalKind {
  return {
    name,
    plural: kind.flertal ?? name,
    level: decidedByBoard(kind) ? 'board' : 'region',
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

function parentsOf({ under }: KindRecord): readonly string[] {
  if (under === undefined) return [];
  return typeof under === 'string' ? [under] : under;
}

function faultsOf(
  name: string,
  record: GoalChainRecord,
  front: Located<RegionplanRecord>,
): readonly Diagnostic[] {
  const kind = record[name];
  if (!kind) return [];
  return parentsOf(kind).flatMap((under, index) => {
    const path = ['målkedja', name, 'under'];
    const place = front.at(Array.isArray(kind.under) ? [...path, index] : path);
    const fault = faultUnder(name, kind, under, record);
    return fault ? [diagnose(chainFault, { place, ...fault })] : [];
  });
}

interface Fault {
  readonly message: Bilingual;
  readonly suggestion?: string | undefined;
}

function faultUnder(
  name: string,
  kind: KindRecord,
  under: string,
  record: GoalChainRecord,
): Fault | undefined {
  const parent = record[under];
  if (!parent) {
    const others = Object.keys(record).filter((other) => other !== name);
    return {
      message: {
        sv: `”${name}” står under ”${under}”, som inte finns i målkedjan.`,
        en: `“${name}” stands under “${under}”, which is not in the goal chain.`,
      },
      suggestion: nearest(under, others),
    };
  }
  if (circles(name, record)) {
    return {
      message: {
        sv: `”${name}” står under ”${under}”, som i sin tur står under ”${name}”: kedjan går runt.`,
        en: `“${name}” stands under “${under}”, which in turn stands under “${name}”: the chain goes round.`,
      },
    };
  }
  if (parent.mäts === 'ja') {
    return {
      message: {
        sv: `”${name}” står under ”${under}”, som mäts; inget kan stå under det som mäts.`,
        en: `“${name}” stands under “${under}”, which is measured; nothing can stand under what is measured.`,
      },
    };
  }
  return decidedByBoard(parent) && !decidedByBoard(kind) ? decidedTooHigh(name, under) : undefined;
}

function decidedTooHigh(name: string, under: string): Fault {
  return {
    message: {
      sv: `”${name}” beslutas av regionfullmäktige men står under ”${under}”, som varje nämnd beslutar.`,
      en: `“${name}” is decided by the assembly but stands under “${under}”, which each board decides.`,
    },
  };
}

/** What is measured is the boards' own where nothing else is said. */
function decidedByBoard(kind: KindRecord): boolean {
  return kind['beslutas av'] === 'nämnd' || (kind['beslutas av'] === undefined && kind.mäts === 'ja');
}

function circles(name: string, record: GoalChainRecord): boolean {
  const seen = new Set<string>();
  const reaches = (from: string): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    const kind = record[from];
    return kind !== undefined && parentsOf(kind).some((parent) => parent === name || reaches(parent));
  };
  return reaches(name);
}
