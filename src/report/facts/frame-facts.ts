import type { Diagnostic } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type {
  FiguresCell,
  FiguresColumn,
  FiguresRow,
  FiguresTable,
  TableKind,
} from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';
import { yearFigures } from '../../model/year-figures.js';
import type { FrameAmount, FrameCheck, FrameRow, FrameTable } from './plan-facts.js';

/** The kinds of table that say what a board may spend in a year. */
const frameKinds: readonly TableKind[] = ['ramar', 'resursramar', 'budgetbrygga'];

/** ”Ram 2022”, ”Budget 2023”, ”Plan 2024”, ”2022”; a change such as ”Budgetförändring 2023” is no frame. */
const frameHeading = /^(?:(?:budget)?ram|budget|plan|bokslut)?\s*(?:19|20)\d\d$/i;

/** The tables of a plan that hold frames, with what the checks have found about each figure. */
export function frameTables(plan: Plan, diagnostics: readonly Diagnostic[]): readonly FrameTable[] {
  const found = gravestSums(diagnostics);
  const checkOf = (cell: FiguresCell): FrameCheck => checkOfCell(cell, found.get(keyOf(cell.place)));
  return tablesOf(plan)
    .filter(({ kind }) => frameKinds.includes(kind))
    .map((table) => frameTable(table, checkOf));
}

/** By place, what the checks of sums found there; what is wrong goes before what rounding explains. */
function gravestSums(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic> {
  const sums = diagnostics.filter(({ ruleId }) => ruleId.startsWith('totals/'));
  const inOrder = [...sums.filter(isRounding), ...sums.filter((each) => !isRounding(each))];
  return new Map(inOrder.map((each) => [keyOf(each.place), each]));
}

function isRounding({ severity, exemption }: Diagnostic): boolean {
  return severity === 'info' && !exemption;
}

function frameTable(table: FiguresTable, checkOf: (cell: FiguresCell) => FrameCheck): FrameTable {
  const wholes = wholesOf(table.rows);
  return {
    name: table.name,
    title: table.title.plain,
    kind: table.kind,
    unit: table.unit,
    rows: table.rows.map((row, index) => ({
      label: row.label.plain,
      depth: row.depth,
      total: row.role === 'total',
      within: wholes[index] ?? [],
      amounts: amountsOf(row, table, checkOf),
    })),
  };
}

function amountsOf(
  row: FiguresRow,
  table: FiguresTable,
  checkOf: (cell: FiguresCell) => FrameCheck,
): readonly FrameAmount[] {
  return yearFigures(row, table)
    .filter(({ column }) => isFrame(column))
    .map(({ year, column, cell, figure }) => ({
      year,
      heading: column.title.plain,
      amount: figure.amount,
      check: checkOf(cell),
    }));
}

function isFrame({ holds, title }: FiguresColumn): boolean {
  return holds === 'figures' && frameHeading.test(title.plain.trim());
}

/** For each row the indexes of the rows it is a part of, which come before it. */
function wholesOf(rows: readonly FiguresRow[]): readonly FrameRow['within'][] {
  let open: readonly number[] = [];
  return rows.map(({ depth }, index) => {
    const within = open.slice(0, depth);
    open = [...within, index];
    return within;
  });
}

function checkOfCell({ derivations, origin }: FiguresCell, finding: Diagnostic | undefined): FrameCheck {
  if (finding) {
    const { message } = finding;
    if (finding.exemption) return { outcome: 'exempted', message };
    return { outcome: finding.severity === 'info' ? 'rounded' : 'deviates', message };
  }
  if (origin === 'computed') return { outcome: 'computed' };
  return { outcome: derivations.length > 0 ? 'agrees' : 'unchecked' };
}

function keyOf({ path, range }: Place): string {
  return range ? `${path}:${range.start.line}:${range.start.column}` : path;
}
