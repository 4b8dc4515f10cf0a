import type { GoalAnswer } from '../../model/content.js';
import { answeredName, answersIn } from '../../model/goal-answers.js';
import type { Plan } from '../../model/plan.js';
import { quantityIn } from '../../model/quantity-in.js';
import type { Region } from '../../model/region.js';
import { type Indicator, indicatorsOf, type YearValue } from '../../model/undertaking.js';
import type { Value } from '../../value/value.js';
import { typesetValue } from '../../value/value-grammar.js';
import { withUnit } from '../../value/with-unit.js';
import { type FieldName, fieldNames } from '../field-names.js';
import { type Field, fieldsOf, type Item, type ItemGroup, type OfYear, withUniqueKeys } from '../item.js';
import type { View } from '../view.js';
import { answerKey } from './goal-items.js';

/** Every indicator of the plan, wherever it stands: one that has moved to another goal is still the same. */
export function indicatorItems({ content, region }: Plan, view: View): readonly ItemGroup[] {
  const items = answersIn(content).flatMap((answer) =>
    indicatorsOf(answer).map((indicator) => indicatorItem(indicator, goalField(answer, view), region, view)),
  );
  return [{ subject: 'indicators', key: '', title: '', items: withUniqueKeys(items) }];
}

/** That its goal has got another name is no change of the indicator. */
function goalField(answer: GoalAnswer, view: View): Field {
  return {
    key: 'mål',
    name: fieldNames.mål,
    text: answeredName(answer),
    same: view.laterKey(answerKey(answer, view)),
  };
}

function indicatorItem(indicator: Indicator, goal: Field, region: Region, { words }: View): Item {
  const { id, name, sources, definition, unit, scale, better, baseline, note, place } = indicator;
  const [named, ...others] = fieldsOf({
    namn: words(name),
    källa: sources.map((each) => words(each)).join('; '),
    definition: words(definition),
    enhet: unit,
    skala: scale,
    'önskad riktning': better && { higher: 'högre', lower: 'lägre' }[better],
  });
  const measured = { region, unit };
  const fields = [
    ...(named ? [named] : []),
    goal,
    ...others,
    ...(baseline ? [valueField('baslinje', baseline, measured)] : []),
    ...indicator.outcomes.map((each) => yearField('outcome', each, measured)),
    ...indicator.targets.map((each) => yearField('target', each, measured)),
    ...fieldsOf({ not: words(note), id }),
  ];
  return { key: id, name: words(name), place, fields };
}

const seriesNames = { outcome: 'utfall', target: 'målnivå' } as const satisfies Record<string, FieldName>;

/** The unit of an indicator is that of its values that state none. */
interface Measured {
  readonly region: Region;
  readonly unit: string | undefined;
}

function yearField(series: OfYear['series'], { year, value }: YearValue, measured: Measured): Field {
  const field = { ...valueField(seriesNames[series], value, measured), ofYear: { series, year } };
  if (year === undefined) return field;
  const { sv, en } = fieldNames[seriesNames[series]];
  return { ...field, key: `${field.key} ${year}`, name: { sv: `${sv} ${year}`, en: `${en} ${year}` } };
}

function valueField(key: FieldName, value: Value, { region, unit }: Measured): Field {
  const figure = quantityIn(value, region);
  const printed = typesetValue(withUnit(value, unit));
  const field = { key, name: fieldNames[key], text: typesetValue(value), printed };
  return figure ? { ...field, figure: { amount: figure.amount, unit: figure.unit ?? unit } } : field;
}
