import type { GoalAnswer } from '../../model/content.js';
import type { Plan } from '../../model/plan.js';
import { quantityIn } from '../../model/quantity-in.js';
import type { Region } from '../../model/region.js';
import { type Indicator, indicatorsOf, type YearValue } from '../../model/undertaking.js';
import type { Value } from '../../value/value.js';
import { typesetValue } from '../../value/value-grammar.js';
import { type Field, fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';
import { goalName } from './goal-items.js';

/** Every indicator of the plan, wherever it stands: one that has moved to another goal is still the same. */
export function indicatorItems({ content, region }: Plan): readonly ItemGroup[] {
  const answers = content.filter((item): item is GoalAnswer => item.type === 'goal-answer');
  const items = answers.flatMap((answer) =>
    indicatorsOf(answer).map((indicator) => indicatorItem(indicator, goalName(answer), region)),
  );
  return [{ subject: 'indicators', key: '', title: '', items: withUniqueKeys(items) }];
}

function indicatorItem(indicator: Indicator, goal: string, region: Region): Item {
  const { id, name, sources, definition, unit, scale, better, baseline, note, place } = indicator;
  const direction = better && { higher: 'högre', lower: 'lägre' }[better];
  const fields = [
    ...fieldsOf([
      ['namn', name.plain],
      ['mål', goal],
      ['källa', sources.map(({ plain }) => plain).join('; ')],
      ['definition', definition?.plain],
      ['enhet', unit],
      ['skala', scale],
      ['önskad riktning', direction],
    ]),
    ...(baseline ? [valueField('utgångsläge', baseline, region)] : []),
    ...indicator.outcomes.map((each) => yearField('utfall', each, region)),
    ...indicator.targets.map((each) => yearField('målnivå', each, region)),
    ...fieldsOf([['not', note?.plain]]),
  ];
  return { key: id, name: name.plain, place, fields };
}

function yearField(word: string, { year, value }: YearValue, region: Region): Field {
  return valueField(year === undefined ? word : `${word} ${year}`, value, region);
}

function valueField(name: string, value: Value, region: Region): Field {
  const figure = quantityIn(value, region);
  const text = typesetValue(value);
  return figure ? { name, text, figure: { amount: figure.amount, unit: figure.unit } } : { name, text };
}
