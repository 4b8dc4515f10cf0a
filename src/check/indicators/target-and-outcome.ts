import type { Plan } from '../../model/plan.js';
import { figuresOf, type YearFigure } from './figure-in.js';
import type { PlacedIndicator } from './indicators-in.js';

/** The latest outcome of an indicator and the targets in the same unit, by year. */
export interface TargetsAndOutcome {
  readonly outcome: YearFigure;
  /** At least one. */
  readonly targets: readonly YearFigure[];
}

/** Undefined where no target can be held against an outcome: none in the same unit, or changes and not levels. */
export function targetsAndOutcome(
  { indicator }: PlacedIndicator,
  { region }: Plan,
): TargetsAndOutcome | undefined {
  const outcome = figuresOf(indicator.outcomes, indicator, region).at(-1);
  if (!outcome || outcome.isChange) return undefined;
  const targets = figuresOf(indicator.targets, indicator, region).filter(
    ({ unit, isChange }) => unit === outcome.unit && !isChange,
  );
  return targets.length > 0 ? { outcome, targets } : undefined;
}

/** ” för 2023”, or nothing where the plan gives no year. */
export function forYear({ of: { year } }: YearFigure): { readonly sv: string; readonly en: string } {
  return year === undefined ? { sv: '', en: '' } : { sv: ` för ${year}`, en: ` for ${year}` };
}
