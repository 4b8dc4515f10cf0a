import { nearest } from '../../base/nearest.js';
import { answersIn } from '../../model/goal-answers.js';
import type { Plan } from '../../model/plan.js';
import { type Indicator, indicatorsOf } from '../../model/undertaking.js';
import { type Answer, answer, type Library, noAnswer } from './library.js';
import type { Wanted } from './quote-request.js';

type MeasureWanted = Extract<Wanted, { type: 'measure' }>;

const words = {
  outcomes: { sv: 'utfall', en: 'outcome' },
  targets: { sv: 'målnivå', en: 'target' },
} as const;

/** The outcome or target of an indicator for a year, with the unit that the indicator gives it. */
export function findMeasure(wanted: MeasureWanted, plan: Plan, library: Library): Answer {
  const all = answersIn(plan.content).flatMap(indicatorsOf);
  const indicator = all.find(({ id }) => id === wanted.indicator);
  if (!indicator) {
    return noAnswer(
      library,
      {
        sv: `Planen har ingen indikator med id ”${wanted.indicator}”.`,
        en: `The plan has no indicator with the id “${wanted.indicator}”.`,
      },
      nearest(
        wanted.indicator,
        all.map(({ id }) => id),
      ),
    );
  }
  const found = indicator[wanted.series].find(({ year }) => String(year ?? '') === (wanted.year ?? ''));
  if (!found || found.value.kind === 'missing') return noYear(wanted, indicator, library);
  const { value, place } = found;
  const bare = value.kind === 'quantity' && value.unit === undefined && indicator.unit !== undefined;
  const { sv, en } = words[wanted.series];
  const year = wanted.year === undefined ? '' : ` ${wanted.year}`;
  return answer({
    value: bare ? { ...value, unit: indicator.unit } : value,
    name: {
      sv: `${sv}${year} för ”${indicator.name.plain}”`,
      en: `${en}${year} of “${indicator.name.plain}”`,
    },
    place,
  });
}

function noYear({ series, year }: MeasureWanted, indicator: Indicator, library: Library): Answer {
  const known = indicator[series].flatMap((each) => (each.value.kind === 'missing' ? [] : [each.year ?? '']));
  const { sv, en } = words[series];
  const list = known.filter((each) => each !== '').join(', ');
  return noAnswer(library, {
    sv: `Indikatorn ”${indicator.name.plain}” har inget värde för ${sv}${year ? ` ${year}` : ' utan år'}.${list ? ` De år som finns: ${list}.` : ''}`,
    en: `The indicator “${indicator.name.plain}” has no value for ${en}${year ? ` ${year}` : ' without a year'}.${list ? ` The years there are: ${list}.` : ''}`,
  });
}
