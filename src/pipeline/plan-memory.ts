import type { OtherPlans } from '../check/check.js';
import { factsOf, type PlanFacts } from '../check/facts/plan-facts.js';
import type { Plan } from '../model/plan.js';
import type { LoadedPlan, PlanLoader } from './load-plan.js';

/** What is kept of a region's plans while they are read one by one. */
export interface PlanMemory {
  /** What a plan is held against. */
  readonly othersOf: (folder: string, loaded: LoadedPlan) => OtherPlans;
  /** What checks of the whole region need of the plan. */
  readonly keep: (plan: Plan, loaded: LoadedPlan) => PlanFacts;
}

/**
 * Plans come in the order of their folders, so the plan before is most often the one that was read last and need not
 * be read again. Of that one the figures are kept; of all of them only which goals they take on.
 */
export function planMemory(loader: PlanLoader): PlanMemory {
  let last: PlanFacts | undefined;
  return {
    othersOf: (folder, { regionplan }) => {
      const known = last;
      let found: { readonly facts: PlanFacts | undefined } | undefined;
      const previous = () => {
        found ??= { facts: previousOf(folder, known, loader) };
        return found.facts;
      };
      return { regionplan, previous };
    },
    keep: (plan, { regionplan }) => {
      last = factsOf(plan, regionplan);
      return { ...last, indicators: [], frames: [] };
    },
  };
}

function previousOf(folder: string, last: PlanFacts | undefined, loader: PlanLoader): PlanFacts | undefined {
  const earlier = loader.before(folder);
  if (earlier === undefined || last?.folder === earlier) return earlier === undefined ? undefined : last;
  const { value, regionplan } = loader.load(earlier);
  return value && factsOf(value, regionplan);
}
