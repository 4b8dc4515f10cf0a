import { add, compare, type Decimal, subtract, zero } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { type FrameFigure, figuresIn } from '../../model/frame-figures.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'frames/action-plan',
  severity: 'warning',
  title: { sv: 'Åtgärder som inte räcker', en: 'Measures that are not enough' },
  why: {
    sv: 'Nämnden ska spara mer än handlingsplanen ger, så ramen hålls inte ens om allt lyckas.',
    en: 'The board is to save more than the action plan gives, so the frame is missed even if everything succeeds.',
  },
  help: {
    sv: 'Lägg till åtgärder, eller rätta beloppen.',
    en: 'Add measures, or correct the amounts.',
  },
};

/** What the measures of an action plan give against what they must. More in one year covers less in the next. */
export const actionPlan: Check = {
  rule,
  find: (plan) =>
    tablesOf(plan)
      .filter(({ kind }) => kind === 'handlingsplan')
      .flatMap((table) => shortfall(table)),
};

function shortfall(table: FiguresTable): readonly Diagnostic[] {
  const measures = table.rows.find(isSum);
  const demand = table.rows.find(({ label }) =>
    /^(?:uppdrag|besparingskrav|sparkrav|krav)/i.test(label.plain),
  );
  if (!measures || !demand) return [];
  const [given, wanted] = [measures, demand].map((row) => figuresIn(row, table));
  let ahead: Decimal = zero;
  for (const figure of given ?? []) {
    const asked = wanted?.find(({ year, heading }) => year === figure.year && heading === figure.heading);
    if (!asked) continue;
    ahead = add(ahead, subtract(figure.figure.amount, asked.figure.amount));
    if (compare(ahead, zero) < 0) return [finding(figure, asked, ahead)];
  }
  return [];
}

function isSum({ role, label }: FiguresRow): boolean {
  return role === 'total' || /^(?:summa|totalt)/i.test(label.plain);
}

function finding(given: FrameFigure, asked: FrameFigure, ahead: Decimal): Diagnostic {
  const [has, needs] = [given, asked].map(({ figure, unit }) => formatAmount(figure.amount, unit));
  const missing = formatAmount(subtract(zero, ahead), given.unit);
  return diagnose(rule, {
    place: given.place,
    message: {
      sv: `Åtgärderna ger ${has} för ${given.heading}, men ”${asked.label}” är ${needs}. Till och med då saknas ${missing}.`,
      en: `The measures give ${has} for ${given.heading}, but “${asked.label}” is ${needs}. By then ${missing} is missing.`,
    },
  });
}
