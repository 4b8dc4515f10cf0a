/** From which year's plan to which year's. */
export interface Years {
  /** The first year of last year's plan. */
  readonly old: number;
  /** How many years on the new plan is; at least one. */
  readonly step: number;
}
