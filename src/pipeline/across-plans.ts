import type { Diagnostic } from '../base/diagnostic.js';
import type { PlanFacts } from '../check/facts/plan-facts.js';
import { runRegionChecks } from '../check/run-checks.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import { isFixed } from '../policy/is-fixed.js';
import { type JudgedBy, judgeAcross } from './judge.js';

/** What only a look at all the plans finds, gathered while they pass one by one. */
export interface AcrossPlans {
  readonly see: (plan: Plan | undefined, found: readonly Diagnostic[], titled: Titled) => void;
  /** The findings, by the regionplan they are in. */
  readonly find: (facts: readonly PlanFacts[]) => readonly AcrossFindings[];
}

interface Titled {
  readonly folder: string;
  readonly title: string;
}

export interface AcrossFindings extends Titled {
  readonly judge: (run: { readonly today: string | undefined }) => readonly Diagnostic[];
}

export function acrossPlans(region: Region): AcrossPlans {
  const regionplans: (Titled & JudgedBy)[] = [];
  let whole = true;
  return {
    see: (plan, found, titled) => {
      if (!plan || found.some(hidesGoals)) whole = false;
      if (plan?.kind !== 'regionplan') return;
      const { state, exemptions } = plan;
      regionplans.push({ ...titled, region, plan: { state, exemptions } });
    },
    find: (facts) => {
      const found = whole ? runRegionChecks(facts, region) : [];
      return regionplans.map((by) => {
        const own = found.filter(({ place }) => place.path.startsWith(`${by.folder}/`));
        return { ...by, judge: (run) => (whole ? judgeAcross(own, by, run) : []) };
      });
    },
  };
}

/** Nobody knows what goal a file means that could not be read, or that names one the regionplan does not have. */
function hidesGoals({ ruleId }: Diagnostic): boolean {
  return isFixed(ruleId) || ruleId === 'references/unknown-goal' || ruleId === 'goals/orphan-indicator';
}
