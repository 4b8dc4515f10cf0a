import { dataOfType } from '../../model/data-of.js';
import type { Plan } from '../../model/plan.js';
import { type Hit, placeOf } from '../prose/search.js';

/**
 * What the legal persons of a list are, where one kind is another in its definite form: a `Kommunalförbundet` among
 * those that are `Kommunalförbund`. The rarer of the two is last.
 */
export function inflectedForms(plan: Plan): readonly (readonly Pick<Hit, 'text' | 'place'>[])[] {
  return dataOfType(plan, 'legal-persons').flatMap(({ persons, place: { path } }) => {
    const forms = persons.map(({ form }) => ({ text: form.plain, place: placeOf(form, path) }));
    return forms.flatMap((definite, index) => {
      const isFirst = forms.findIndex(({ text }) => text === definite.text) === index;
      const plain = forms.find(({ text }) => isDefiniteOf(definite.text, text));
      if (!isFirst || !plain) return [];
      const times = (wanted: string) => forms.filter(({ text }) => text === wanted).length;
      return [times(definite.text) <= times(plain.text) ? [plain, definite] : [definite, plain]];
    });
  });
}

function isDefiniteOf(text: string, plain: string): boolean {
  return ['et', 'en', 't', 'n'].some((ending) => text === plain + ending);
}
