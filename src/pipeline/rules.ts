import type { Rule } from '../base/rule.js';
import { checks } from '../check/run-checks.js';
import { rules as linkRules } from '../link/rules.js';
import * as encodingRules from '../source/rules/encoding.js';
import { rules as findingRules } from '../source/rules/finding.js';
import * as markdownRules from '../source/rules/markdown.js';
import * as markdownBlockRules from '../source/rules/markdown-blocks.js';
import * as markdownDirectiveRules from '../source/rules/markdown-directives.js';
import * as markdownTextRules from '../source/rules/markdown-text.js';
import * as readingRules from '../source/rules/reading.js';
import * as yamlStructureRules from '../source/rules/yaml-structure.js';
import * as yamlValueRules from '../source/rules/yaml-values.js';
import { rules as templateRules } from '../template/rules.js';
import { rules as validateRules } from '../validate/rules.js';
import { rules as pageRules } from './page-problems.js';

const sourceRules: readonly Rule[] = [
  ...findingRules,
  ...[
    encodingRules,
    readingRules,
    yamlStructureRules,
    yamlValueRules,
    markdownRules,
    markdownBlockRules,
    markdownDirectiveRules,
    markdownTextRules,
  ].flatMap((module) => Object.values<Rule>(module)),
];

/** Every rule of every stage. */
export const allRules: readonly Rule[] = [
  ...sourceRules,
  ...validateRules,
  ...linkRules,
  ...checks.map(({ rule }) => rule),
  ...templateRules,
  ...pageRules,
];
