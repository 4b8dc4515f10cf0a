import type { Place } from '../base/place.js';
import type { RuleSetting } from './rule-setting.js';

/** What holds for every plan of a region. */
export interface Region {
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly template: string;
  /** Where the template is named; the file alone where it is not. */
  readonly templateAt: Place;
  /** The unit of an amount that states none. */
  readonly unit: AmountUnit;
  /** False where `unit` is what the program takes when the region says nothing. */
  readonly unitStated: boolean;
  /** By the name of the board's folder, in the order written. */
  readonly boards: ReadonlyMap<string, Board>;
  readonly ruleSettings: readonly RuleSetting[];
}

export const amountUnits = ['kr', 'tkr', 'mnkr', 'mdkr'] as const;

export type AmountUnit = (typeof amountUnits)[number];

export interface Board {
  readonly folder: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  /** Names it had before, each with the last year of plans that it is printed in. */
  readonly earlierNames: readonly {
    readonly name: string;
    readonly abbreviation: string | undefined;
    readonly lastYear: number;
  }[];
  readonly place: Place;
}
