import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { type Correction, respell } from '../../base/meant.js';
import type { Rule } from '../../base/rule.js';
import type { YearValue } from '../../model/undertaking.js';
import { pointReadings } from '../../value/point-readings.js';
import { rightFigure } from '../../value/right-figure.js';
import type { Check } from '../check.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/not-a-figure',
  severity: 'warning',
  title: { sv: 'Siffra som läses som text', en: 'Figure that is read as text' },
  why: {
    sv: 'Värdet trycks som det står, utan enhet, och kan varken jämföras med andra år eller följas upp.',
    en: 'The value is printed as it stands, without its unit, and can neither be compared with other years nor followed up.',
  },
  help: {
    sv: 'Skriv talet med decimalkomma och mellanslag mellan tusental, till exempel 1 369,5.',
    en: 'Write the number with a decimal comma and spaces between thousands, for example 1 369,5.',
  },
};

/** An outcome or a target in the notation of other languages, or with its digits in groups that make no number. */
export const notAFigure: Check = {
  rule,
  find: (plan) =>
    indicatorsIn(plan).flatMap(({ indicator }) =>
      [...indicator.outcomes, ...indicator.targets].flatMap((value) => misspelt(value, indicator)),
    ),
};

/** Digits with what stands between them, and perhaps a unit. */
const figure = /^([-−–]?\d[\d.,'’ ]*?)(\s?(?:%|\p{L}[^\d]*))?$/u;

/** `31.12.2027`, which is a day. */
const day = /^\d{1,4}\.\d{1,2}\.\d{1,4}$/;

function misspelt(value: YearValue, { name }: PlacedIndicator['indicator']): readonly Diagnostic[] {
  if (value.value.kind !== 'text') return [];
  const { text } = value.value;
  const [, digits = '', unit = ''] = figure.exec(text) ?? [];
  if (digits === '' || day.test(digits)) return [];
  const right = rightFigure(digits);
  const at =
    value.year === undefined ? { sv: '', en: '' } : { sv: ` för ${value.year}`, en: ` for ${value.year}` };
  return [
    diagnose(rule, {
      place: value.place,
      message: {
        sv: `”${text}”${at.sv} i ”${name.plain}” läses inte som ett tal.`,
        en: `“${text}”${at.en} in “${name.plain}” is not read as a number.`,
      },
      ...(right === undefined ? helpFor(digits) : corrected(value, `${right}${unit}`)),
    }),
  ];
}

function corrected({ written, place }: YearValue, right: string): Correction & { readonly help: Bilingual } {
  return { ...respell(written, right, place), help: { sv: `Skriv ${right}.`, en: `Write ${right}.` } };
}

/** `41.200`, which may be thousands or decimals. */
function helpFor(digits: string): { readonly help?: Bilingual } {
  return /^[−–-]?\d{1,3}\.\d{3}$/.test(digits) ? { help: pointReadings(digits) } : {};
}
