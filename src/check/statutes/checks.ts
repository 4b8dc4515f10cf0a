import type { Check } from '../check.js';
import { impossibleNumber } from './impossible-number.js';
import { laterYear } from './later-year.js';
import { noNumber } from './no-number.js';
import { twoNames } from './two-names.js';
import { twoNumbers } from './two-numbers.js';

/** What can be told of references to statutes without a register of them. */
export const statuteChecks: readonly Check[] = [impossibleNumber, twoNumbers, twoNames, laterYear, noNumber];
