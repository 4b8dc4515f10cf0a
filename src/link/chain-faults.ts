import type { GoalChainRecord } from '../../schemas/goal-chain.js';
import type { RegionplanRecord } from '../../schemas/plan.js';
import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import { own } from '../base/own.js';
import type { Located } from '../validate/located.js';
import { decidedByBoard, type KindRecord, parentsOf } from './kind-record.js';
import { chainFault } from './rules.js';

/** Everything in the declaration of a chain that does not hold together. */
export function chainFaults(front: Located<RegionplanRecord>): readonly Diagnostic[] {
  const record = front.value.målkedja;
  return [
    ...Object.keys(record).flatMap((name) => faultsOf(name, record, front)),
    ...sharedPlurals(record, front),
    ...wronglyDecided(record, front),
  ];
}

function faultsOf(
  name: string,
  record: GoalChainRecord,
  front: Located<RegionplanRecord>,
): readonly Diagnostic[] {
  const kind = own(record, name);
  if (!kind) return [];
  return parentsOf(kind).flatMap((under, index) => {
    const path = ['målkedja', name, 'under'];
    const place = front.at(Array.isArray(kind.under) ? [...path, index] : path);
    const fault = faultUnder(name, kind, under, record);
    if (!fault) return [];
    const { message, known } = fault;
    return [diagnose(chainFault, { place, message, ...(known ? meant(under, known, place) : {}) })];
  });
}

interface Fault {
  readonly message: Bilingual;
  /** What the name that is not there may have been meant for. */
  readonly known?: readonly string[];
}

function faultUnder(
  name: string,
  kind: KindRecord,
  under: string,
  record: GoalChainRecord,
): Fault | undefined {
  const parent = own(record, under);
  if (!parent) {
    const others = Object.keys(record).filter((other) => other !== name);
    return {
      message: {
        sv: `”${name}” står under ”${under}”, som inte finns i målkedjan.`,
        en: `“${name}” stands under “${under}”, which is not in the goal chain.`,
      },
      known: others,
    };
  }
  const circle = circleFrom(name, record);
  if (circle) return circleFault(name, under, circle, record);
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

/** Measures live in the boards' goal files, and what cuts across in the regionplan's list: elsewhere nobody finds them. */
function wronglyDecided(record: GoalChainRecord, front: Located<RegionplanRecord>): readonly Diagnostic[] {
  return Object.entries(record).flatMap(([name, kind]) => {
    const place = front.at(['målkedja', name, 'beslutas av']);
    if (kind.mäts === 'ja' && !decidedByBoard(kind)) {
      const message = {
        sv: `”${name}” mäts men beslutas av regionfullmäktige. Det som mäts skriver nämnderna i sina målfiler.`,
        en: `“${name}” is measured but decided by the assembly. What is measured is in the boards’ goal files.`,
      };
      const help = {
        sv: 'Skriv ”beslutas av: nämnd”, eller ta bort raden.',
        en: 'Write “beslutas av: nämnd”, or remove the line.',
      };
      return [diagnose(chainFault, { place, message, help })];
    }
    if (kind.tvärgående === 'ja' && decidedByBoard(kind)) {
      const message = {
        sv: `”${name}” är tvärgående men beslutas av nämnd. Det som går tvärs över målen räknar regionplanen upp.`,
        en: `“${name}” cuts across but is decided by boards. The regionplan lists what cuts across the goals.`,
      };
      const help = {
        sv: 'Skriv ”beslutas av: regionfullmäktige”, eller ta bort raden ”tvärgående”.',
        en: 'Write “beslutas av: regionfullmäktige”, or remove the line “tvärgående”.',
      };
      return [diagnose(chainFault, { place, message, help })];
    }
    return [];
  });
}

function decidedTooHigh(name: string, under: string): Fault {
  return {
    message: {
      sv: `”${name}” beslutas av regionfullmäktige men står under ”${under}”, som varje nämnd beslutar.`,
      en: `“${name}” is decided by the assembly but stands under “${under}”, which each board decides.`,
    },
  };
}

/** Told once: the same circle seen from its other kinds, or from its other parents, is the same fault. */
function circleFault(
  name: string,
  under: string,
  circle: readonly string[],
  record: GoalChainRecord,
): Fault | undefined {
  const first = Object.keys(record).find((other) => circle.includes(other));
  if (first !== name || (circle[1] ?? name) !== under) return undefined;
  const round = [...circle, name];
  return {
    message: {
      sv: `Kedjan går runt: ${round.map((each) => `”${each}”`).join(' står under ')}.`,
      en: `The chain goes round: ${round.map((each) => `“${each}”`).join(' stands under ')}.`,
    },
  };
}

/** The kinds of the circle that a kind is part of, itself first, each under the next. */
function circleFrom(name: string, record: GoalChainRecord): readonly string[] | undefined {
  const walk = (way: readonly string[]): readonly string[] | undefined => {
    const kind = own(record, way.at(-1) ?? '');
    const parents = kind ? parentsOf(kind) : [];
    if (parents.includes(name)) return way;
    for (const parent of parents.filter((each) => !way.includes(each))) {
      const found = walk([...way, parent]);
      if (found) return found;
    }
    return undefined;
  };
  return walk([name]);
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
