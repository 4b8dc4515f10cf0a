import type { Check } from '../check.js';
import { actionPlan } from './action-plan.js';
import { againstRegionplan } from './against-regionplan.js';
import { frameChangeInText } from './change-in-text.js';
import { frameInText } from './in-text.js';
import { investments } from './investments.js';
import { opening } from './opening.js';

export const frameChecks: readonly Check[] = [
  againstRegionplan,
  frameInText,
  frameChangeInText,
  opening,
  actionPlan,
  investments,
];
