/**
 * The package as a library: the stages behind the commands, for a program that checks or builds plans itself.
 * Nothing here writes a file or prints a word.
 */

export type { Bilingual, Language } from './base/bilingual.js';
export type { Diagnostic, Exemption, Related } from './base/diagnostic.js';
export type { Place, Point, Range } from './base/place.js';
export type { Result } from './base/result.js';
export type { Rule, Severity } from './base/rule.js';
export { gitReader } from './pipeline/git-reader.js';
export {
  allRules,
  type BuildOptions,
  type BuiltPlan,
  buildRegion,
  type CheckedPlan,
  type CheckOptions,
  checkRegion,
  countPlans,
  type Format,
  findRegions,
  type Output,
  reaches,
  type Selection,
  sourceLines,
} from './pipeline.js';
