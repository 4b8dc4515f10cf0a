import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';

/** More than this many are told as one: what most indicators lack is a choice of the plan and not so many slips. */
const most = 3;
/** Of so many the names are told, of more the files, and of more than half of the plan's only the number. */
const mostNames = 8;

/** The findings of indicators that lack something, ”källa”: one each where they are few, one in all where many. */
export function tellLacking(
  rule: Rule,
  plan: Plan,
  what: Bilingual,
  lacks: (placed: PlacedIndicator) => boolean,
): readonly Diagnostic[] {
  const all = indicatorsIn(plan);
  const lacking = all.filter(lacks);
  if (lacking.length > most) {
    const message =
      lacking.length === all.length ? noneHas(all, what) : severalLack(lacking, all, what, plan);
    return [diagnose(rule, { place: plan.place, message })];
  }
  return lacking.map(({ indicator: { place, name } }) =>
    diagnose(rule, {
      place,
      message: { sv: `”${name.plain}” saknar ${what.sv}.`, en: `“${name.plain}” has no ${what.en}.` },
    }),
  );
}

function noneHas(all: readonly PlacedIndicator[], what: Bilingual): Bilingual {
  const counted = `${all.length} ${all[0]?.measure.plural ?? ''}`;
  return {
    sv: `Planens ${counted} saknar alla ${what.sv}.`,
    en: `None of the plan’s ${counted} has a ${what.en}.`,
  };
}

function severalLack(
  lacking: readonly PlacedIndicator[],
  all: readonly PlacedIndicator[],
  what: Bilingual,
  plan: Plan,
): Bilingual {
  const counted = `${all.length} ${all[0]?.measure.plural ?? ''}`;
  const those = lacking.length > mostNames ? filesOf(lacking, all, plan) : namesOf(lacking);
  return {
    sv: `${lacking.length} av planens ${counted} saknar ${what.sv}${those.sv}.`,
    en: `${lacking.length} of the plan’s ${counted} have no ${what.en}${those.en}.`,
  };
}

function namesOf(lacking: readonly PlacedIndicator[]): Bilingual {
  const names = lacking.map(({ indicator }) => inShort(indicator.name.plain));
  return {
    sv: `: ${names.map((name) => `”${name}”`).join(', ')}`,
    en: `: ${names.map((name) => `“${name}”`).join(', ')}`,
  };
}

function filesOf(
  lacking: readonly PlacedIndicator[],
  all: readonly PlacedIndicator[],
  { folder }: Plan,
): Bilingual {
  if (lacking.length * 2 > all.length) return { sv: '', en: '' };
  const files = new Map<string, number>();
  for (const { indicator } of lacking) {
    const file = indicator.place.path.slice(folder.length + 1);
    files.set(file, (files.get(file) ?? 0) + 1);
  }
  const list = `: ${[...files].map(([file, times]) => `${file} (${times})`).join(', ')}`;
  return { sv: list, en: list };
}
