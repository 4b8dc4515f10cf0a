import type { Rule } from '../base/rule.js';
import * as csv from './rules/csv.js';
import * as encoding from './rules/encoding.js';
import * as finding from './rules/finding.js';
import * as markdown from './rules/markdown.js';
import * as markdownBlocks from './rules/markdown-blocks.js';
import * as markdownDirectives from './rules/markdown-directives.js';
import * as markdownText from './rules/markdown-text.js';
import * as pictures from './rules/pictures.js';
import * as reading from './rules/reading.js';
import * as revision from './rules/revision.js';
import * as yamlStructure from './rules/yaml-structure.js';
import * as yamlValues from './rules/yaml-values.js';

/** Every rule of reading. Each module of `rules/` exports rules and nothing else. */
export const sourceRules: readonly Rule[] = [
  csv,
  encoding,
  finding,
  markdown,
  markdownBlocks,
  markdownDirectives,
  markdownText,
  pictures,
  reading,
  revision,
  yamlStructure,
  yamlValues,
].flatMap((module) => Object.values<Rule>(module));
