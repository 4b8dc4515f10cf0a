import type { Check } from '../check.js';
import { indicatorInText } from './in-text.js';
import { lostComparison } from './lost-comparison.js';
import { mixedNotation } from './mixed-notation.js';
import { noDirection } from './no-direction.js';
import { noOutcome } from './no-outcome.js';
import { noSource } from './no-source.js';
import { noTarget } from './no-target.js';
import { noUnit } from './no-unit.js';
import { notAFigure } from './not-a-figure.js';
import { outsideScale } from './outside-scale.js';
import { restated } from './restated.js';
import { targetEqualsOutcome } from './target-equals-outcome.js';
import { targetWorse } from './target-worse.js';
import { unitAgainstName } from './unit-against-name.js';
import { vanished } from './vanished.js';

export const indicatorChecks: readonly Check[] = [
  noTarget,
  noOutcome,
  noSource,
  noUnit,
  unitAgainstName,
  mixedNotation,
  notAFigure,
  targetWorse,
  noDirection,
  targetEqualsOutcome,
  outsideScale,
  lostComparison,
  restated,
  indicatorInText,
  vanished,
];
