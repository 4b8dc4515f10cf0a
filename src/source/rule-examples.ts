import path from 'node:path';
import type { Bilingual } from '../base/bilingual.js';
import type { Rule } from '../base/rule.js';
import { diskReader } from './disk-reader.js';
import { packageFolder } from './package-folder.js';

/** A file, or the lines of one that matter. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** What a rule finds something in, and the same without the fault where a file can show it. */
export interface RuleExample {
  readonly wrong: ExampleFile & { readonly message: Bilingual };
  readonly right: ExampleFile | null;
}

/** The example of a rule, out of the file that `npm run docs` makes of the tests' cases and that is installed too. */
export function ruleExample(id: Rule['id']): RuleExample | undefined {
  const file = diskReader(path.join(packageFolder(), 'docs', 'rules')).read('examples.json');
  if (file.kind !== 'bytes') throw new Error('the package has lost its docs/rules/examples.json');
  const examples: Readonly<Record<string, RuleExample>> = JSON.parse(new TextDecoder().decode(file.bytes));
  return examples[id];
}
