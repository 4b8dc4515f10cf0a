import type { Rule } from '../base/rule.js';
import { checks, regionChecks } from '../check/run-checks.js';
import { rules as linkRules } from '../link/rules.js';
import { rules as policyRules } from '../policy/rules.js';
import { sourceRules } from '../source/source-rules.js';
import { requiredSection, rules as templateRules } from '../template/rules.js';
import { rules as validateRules } from '../validate/rules.js';
import { changeRules } from './change-rules.js';
import { rules as pageRules } from './page-problems.js';

/** The rules that only a build looks for. */
export const renderingRules: readonly Rule[] = [...templateRules, ...pageRules];

/** The rules that only a look at the whole region can find. */
export const regionRules: readonly Rule[] = regionChecks.map(({ rule }) => rule);

/** Every rule of every stage. */
export const allRules: readonly Rule[] = [
  ...sourceRules,
  ...validateRules,
  ...linkRules,
  ...checks.map(({ rule }) => rule),
  ...regionRules,
  ...changeRules,
  requiredSection,
  ...policyRules,
  ...renderingRules,
];
