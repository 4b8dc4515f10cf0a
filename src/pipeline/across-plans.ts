import type { Diagnostic } from '../base/diagnostic.js';
import type { PlanFacts } from '../check/facts/plan-facts.js';
import { runRegionChecks } from '../check/run-checks.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import { isFixed } from '../policy/is-fixed.js';
import { type JudgedBy, judgeAcross } from './judge.js';

/** What a look at all the plans needs of one that is no longer at hand. Plain data, so that threads can send it. */
export interface SeenPlan {
  readonly folder: string;
  readonly title: string;
  /** Undefined where the plan could not be read. */
  readonly facts: PlanFacts | undefined;
  /** It may have goals that nobody can tell. */
  readonly hidesGoals: boolean;
  /** What findings in a regionplan are judged by. */
  readonly regionplan: JudgedBy['plan'];
}

export interface AcrossFindings {
  readonly folder: string;
  readonly title: string;
  readonly judge: (run: { readonly today: string | undefined }) => readonly Diagnostic[];
}

export function seenPlan(
  plan: Plan | undefined,
  facts: PlanFacts | undefined,
  found: readonly Diagnostic[],
  titled: Pick<SeenPlan, 'folder' | 'title'>,
): SeenPlan {
  const { folder, title } = titled;
  const regionplan =
    plan?.kind === 'regionplan' ? { state: plan.state, exemptions: plan.exemptions } : undefined;
  return { folder, title, facts, hidesGoals: !plan || found.some(hidesGoals), regionplan };
}

/** What only a look at all the plans finds, by the regionplan it is in. */
export function acrossPlans(plans: readonly SeenPlan[], region: Region): readonly AcrossFindings[] {
  const whole = !plans.some((plan) => plan.hidesGoals);
  const facts = plans.flatMap((plan) => plan.facts ?? []);
  const found = whole ? runRegionChecks(facts, region) : [];
  return plans.flatMap(({ folder, title, regionplan }) => {
    if (!regionplan) return [];
    const by = { region, plan: regionplan, folder };
    const own = found.filter(({ place }) => place.path.startsWith(`${folder}/`));
    return [{ folder, title, judge: (run) => (whole ? judgeAcross(own, by, run) : []) }];
  });
}

/** Nobody knows what goal a file means that could not be read, or that names one the regionplan does not have. */
function hidesGoals({ ruleId }: Diagnostic): boolean {
  return isFixed(ruleId) || ruleId === 'references/unknown-goal' || ruleId === 'goals/orphan-indicator';
}
