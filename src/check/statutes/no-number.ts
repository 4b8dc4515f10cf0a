import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { lastNamed, type Provision, provisionsIn } from '../../value/statutes/provision.js';
import { canBeSame, canStandFor, isSame, type StatuteName } from '../../value/statutes/statute-name.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { type NamedStatute, statutesIn } from './statutes-in.js';

const rule: Rule = {
  id: 'statutes/no-number',
  severity: 'warning',
  title: { sv: 'Paragraf i en lag utan nummer', en: 'Section of a statute without a number' },
  why: {
    sv: 'Kapitel och paragrafer byter plats när en lag ersätts av en ny; utan nummer går stället inte att slå upp.',
    en: 'Chapters and sections move when a statute is replaced; without its number the place cannot be looked up.',
  },
  help: {
    sv: 'Skriv lagens nummer första gången den nämns, till exempel ”hälso- och sjukvårdslagen (2017:30)”.',
    en: 'Write the statute’s number where it is first named, for example “hälso- och sjukvårdslagen (2017:30)”.',
  },
};

/** A reference, and the statute that it or the nearest words before it name. */
interface Reference extends Provision {
  readonly place: Place;
}

/**
 * A chapter of a statute that the plan never names with its number, told once for each statute. The constitution goes
 * by its names.
 */
export const noNumber: Check = {
  rule,
  find: (plan) => {
    const numbered = statutesIn(plan);
    const told: StatuteName[] = [];
    return referencesIn(plan).flatMap((reference): readonly Diagnostic[] => {
      const { name } = reference;
      if (!name) return numbered.length === 0 ? [finding(reference)] : [];
      if (isConstitution(name) || numbered.some((statute) => isNumbered(name, statute))) return [];
      if (told.some((each) => isSame(each, name))) return [];
      told.push(name);
      return [finding(reference)];
    });
  },
};

function referencesIn(plan: Plan): readonly Reference[] {
  let before: { readonly path: string; readonly name: StatuteName | undefined } | undefined;
  return passagesOf(plan).flatMap(({ text, path, place }) => {
    const earlier = before?.path === path ? before.name : undefined;
    before = { path, name: lastNamed(text) ?? earlier };
    return provisionsIn(text).map((provision) => ({
      ...provision,
      name: provision.name ?? lastNamed(text.slice(0, provision.index)) ?? earlier,
      place: place(provision.index, provision.index + provision.written.length),
    }));
  });
}

function isNumbered(name: StatuteName, statute: NamedStatute): boolean {
  if (name.kind !== 'letters') return statute.name?.kind === name.kind && canBeSame(statute.name, name);
  if (statute.letters !== undefined) return statute.letters === name.written;
  return statute.name !== undefined && canStandFor(name.written, statute.name);
}

const constitution = /^(?:RF|TF|YGL|SO|RO|regerings|tryckfrihets|successions|riksdags)/;

function isConstitution(name: StatuteName): boolean {
  return constitution.test(name.kind === 'own' ? name.stem : name.written);
}

function finding({ written, name, place }: Reference): Diagnostic {
  if (!name) {
    return diagnose(rule, {
      place,
      message: {
        sv: `Planen hänvisar till ${written} men säger inte i vilken lag.`,
        en: `The plan refers to ${written} but does not say of which statute.`,
      },
      help: {
        sv: 'Skriv lagens namn och nummer efter hänvisningen.',
        en: 'Write the statute’s name and number after the reference.',
      },
    });
  }
  return diagnose(rule, {
    place,
    message: {
      sv: `Planen hänvisar till ${written} i ”${name.written}” men skriver aldrig ut lagens nummer.`,
      en: `The plan refers to ${written} of “${name.written}” but never gives the statute’s number.`,
    },
  });
}
