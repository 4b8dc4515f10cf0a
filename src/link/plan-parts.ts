import type { BoardPlanRecord, RegionplanRecord } from '../../schemas/plan.js';
import type { GoalChain } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { FileRecord } from '../validate/file-record.js';
import type { Located } from '../validate/located.js';
import type { SharedTexts } from '../validate/shared-texts.js';

/** Everything that the stages before have found out about one plan. */
export interface PlanParts {
  readonly region: Region;
  readonly folder: string;
  readonly front: Located<RegionplanRecord | BoardPlanRecord>;
  readonly chain: GoalChain;
  /** The regionplan that a board's plan answers; undefined for a regionplan, and when it could not be read. */
  readonly regionplan: Plan | undefined;
  /** The plan that the same board had for the period before; read only when a formula asks for it. */
  readonly previous: () => Plan | undefined;
  readonly files: readonly FileRecord[];
  /** The shared texts that its own may place. */
  readonly texts: SharedTexts;
  /** The names of files that have a finding of their own instead of a record. What refers to them is not told again. */
  readonly unread: ReadonlySet<string>;
}
