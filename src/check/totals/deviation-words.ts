import type { Bilingual } from '../../base/bilingual.js';
import { absolute, compare, type Decimal, decimals, multiply, round, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { formatAmount } from '../../value/amount.js';
import { computedFigure } from './computed-figure.js';
import type { Deviation } from './stated-figures.js';

/** What the rows, the parts or the formula gave, as it begins both messages: ”Raderna ger”, ”Formeln … ger”. */
export type Subject = (deviation: Deviation) => Bilingual;

/** The finding of a figure that is not what its arithmetic gives: an error, or rounding that is good to know of. */
export function tell(rule: Rule, deviation: Deviation, subject: Subject): Diagnostic {
  const { cell, derivation, rounding } = deviation;
  const message = rounding ? roundingMessage(deviation, subject) : errorMessage(deviation, subject);
  const written = derivation.formula;
  const from = written?.from === 'author' ? [{ place: written.place, message: here }] : [];
  return diagnose(rule, {
    place: cell.place,
    message,
    ...(rounding ? { severity: 'info', help: roundingHelp } : {}),
    ...(from.length > 0 ? { related: from } : {}),
    fix: computedFigure(deviation),
  });
}

const here: Bilingual = { sv: 'Här står formeln.', en: 'The formula is here.' };

const roundingHelp: Bilingual = {
  sv: 'Inget behöver göras. Skriv fler decimaler om siffrorna ska gå jämnt ut.',
  en: 'Nothing needs to be done. Write more decimals for the figures to come out even.',
};

function errorMessage(deviation: Deviation, subject: Subject): Bilingual {
  const { label, heading, computed, stated, off } = words(deviation);
  const short = compare(deviation.stated, deviation.computed) < 0;
  const given = subject(deviation);
  return {
    sv: `${given.sv} ${computed}, men ”${label}” anger ${stated} för ${heading} (${off} för ${short ? 'lite' : 'mycket'}).`,
    en: `${given.en} ${computed}, but “${label}” states ${stated} for ${heading} (${off} too ${short ? 'little' : 'much'}).`,
  };
}

function roundingMessage(deviation: Deviation, subject: Subject): Bilingual {
  const { label, heading, computed, stated, off } = words(deviation);
  const given = subject(deviation);
  return {
    sv: `${given.sv} ${computed} och ”${label}” anger ${stated} för ${heading}: ${off} skiljer, vilket avrundning förklarar.`,
    en: `${given.en} ${computed} and “${label}” states ${stated} for ${heading}: a difference of ${off}, which rounding explains.`,
  };
}

function words(deviation: Deviation) {
  const { row, column } = deviation;
  const state = column.state ? `${column.state.plain} ` : '';
  return {
    label: row.label.plain,
    heading: `${state}${column.title.plain}`,
    computed: printed(deviation.computed, deviation),
    stated: printed(deviation.stated, deviation),
    off: distance(deviation),
  };
}

/** How far the stated figure is from the computed one; shares are so many percentage points apart. */
export function distance(deviation: Deviation): string {
  const off = absolute(subtract(deviation.stated, deviation.computed));
  return printed(off, deviation).replace('%', 'procentenheter');
}

/** In the cell's own manner: a share as a percentage; a quotient with two decimals more than the stated figure has. */
export function printed(amount: Decimal, { cell, row, table, stated }: Deviation): string {
  const percent = row.percent || (cell.value.kind === 'quantity' && cell.value.unit === '%');
  const scale = decimals(stated) + 2;
  const shown = decimals(amount) > scale ? round(amount, scale) : amount;
  return percent ? formatAmount(asPercent(shown), '%') : formatAmount(shown, table.unit);
}

function asPercent(share: Decimal): Decimal {
  return round(multiply(share, { digits: '100' }), Math.max(0, decimals(share) - 2));
}
