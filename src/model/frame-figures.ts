import { absolute, add, compare, type Decimal, subtract } from '../base/decimal.js';
import type { Place } from '../base/place.js';
import { formatAmount } from '../value/amount.js';
import type { Estimate } from './estimate.js';
import { convert } from './figure-of.js';
import type { FiguresColumn, FiguresRow, FiguresTable } from './figures-table.js';
import type { Plan } from './plan.js';
import type { AmountUnit } from './region.js';
import { tablesOf } from './tables-of.js';
import { yearFigures } from './year-figures.js';

/** One year's amount in a table. */
export interface FrameFigure {
  readonly label: string;
  readonly heading: string;
  readonly year: number;
  readonly figure: Estimate;
  readonly unit: AmountUnit;
  readonly place: Place;
}

/** The frames of a plan: every amount of its tables of frames that has a year. */
export function framesIn(plan: Plan): readonly FrameFigure[] {
  return frameTables(plan).flatMap((table) => table.rows.flatMap((row) => figuresIn(row, table)));
}

export function frameTables(plan: Plan): readonly FiguresTable[] {
  return tablesOf(plan).filter(({ kind }) => kind === 'ramar' || kind === 'resursramar');
}

/** The amounts of a row by the years of its columns. A row of percentages has none, and what was spent is no frame. */
export function figuresIn(row: FiguresRow, table: FiguresTable): readonly FrameFigure[] {
  const { unit } = table;
  if (unit === undefined || row.role === 'heading') return [];
  return yearFigures(row, table)
    .filter(({ column }) => !isOutcome(column))
    .map(({ year, column, cell, figure }) => ({
      label: row.label.plain,
      heading: column.title.plain,
      year,
      figure,
      unit,
      place: cell.place,
    }));
}

function isOutcome({ title, state }: FiguresColumn): boolean {
  return /bokslut|utfall|prognos/i.test(`${title.plain} ${state?.plain ?? ''}`);
}

/** How much more the one is than the other, in the unit of the one; undefined where rounding explains it. */
export function excess(one: FrameFigure, other: FrameFigure): Decimal | undefined {
  const { amount, margin } = convert(other.figure, other.unit, one.unit);
  const off = subtract(one.figure.amount, amount);
  return compare(absolute(off), add(one.figure.margin, margin)) <= 0 ? undefined : off;
}

export function printed({ figure, unit }: FrameFigure): string {
  return formatAmount(figure.amount, unit);
}
