import type { Diagnostic } from '../base/diagnostic.js';
import type { PlanFacts } from '../check/facts/plan-facts.js';
import { runRegionChecks } from '../check/run-checks.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import { isFixed } from '../policy/is-fixed.js';
import type { SourceReader } from '../source/source-reader.js';
import { type JudgedBy, judgeAcross } from './judge.js';
import { unplacedTexts } from './shared-text-findings.js';

/** What a look at all the plans needs of one that is no longer at hand. Plain data, so that threads can send it. */
export interface SeenPlan {
  readonly folder: string;
  readonly title: string;
  /** Undefined where the plan could not be read. */
  readonly facts: PlanFacts | undefined;
  /** It may have goals that nobody can tell. */
  readonly hidesGoals: boolean;
  /** The shared texts that it prints, by path; undefined where it may place others that nobody can tell. */
  readonly sharedTexts: readonly string[] | undefined;
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
  const sharedTexts = plan && !found.some(hidesTexts) ? [...plan.sharedTexts] : undefined;
  return { folder, title, facts, hidesGoals: !plan || found.some(hidesGoals), sharedTexts, regionplan };
}

/** What only a look at all the plans finds: of the region as a whole, then by the regionplan it is in. */
export function acrossPlans(
  plans: readonly SeenPlan[],
  region: Region,
  reader: SourceReader,
): readonly AcrossFindings[] {
  const whole = !plans.some((plan) => plan.hidesGoals);
  const facts = plans.flatMap((plan) => plan.facts ?? []);
  const found = whole ? runRegionChecks(facts, region) : [];
  const texts = unplacedTexts(plans, reader);
  const ofRegion: AcrossFindings = {
    folder: '',
    title: region.name,
    judge: (run) => judgeAcross(texts, { region, plan: undefined, folder: '' }, run),
  };
  const ofRegionplans = plans.flatMap(({ folder, title, regionplan }): readonly AcrossFindings[] => {
    if (!regionplan) return [];
    const by = { region, plan: regionplan, folder };
    const own = found.filter(({ place }) => place.path.startsWith(`${folder}/`));
    return [{ folder, title, judge: (run) => (whole ? judgeAcross(own, by, run) : []) }];
  });
  return [ofRegion, ...ofRegionplans];
}

/** What could not be read may be just what places a text. */
function hidesTexts({ ruleId, severity }: Diagnostic): boolean {
  return severity === 'error' && isFixed(ruleId);
}

/** Nobody knows what goal a file means that could not be read, or that names one the regionplan does not have. */
function hidesGoals({ ruleId }: Diagnostic): boolean {
  return isFixed(ruleId) || ruleId === 'references/unknown-goal' || ruleId === 'goals/orphan-indicator';
}
