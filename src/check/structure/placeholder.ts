import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { capital, letter, letterOrDigit } from '../../base/letter-classes.js';
import { comparePoints, type Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { passagesOf } from '../prose/passages.js';
import { type Hit, search, type Wording } from '../prose/search.js';
import { writtenValues } from '../prose/written-values.js';

const rule: Rule = {
  id: 'structure/placeholder',
  severity: 'error',
  title: { sv: 'Något som skulle fyllas i', en: 'Something to be filled in' },
  why: {
    sv: 'Planen trycks med luckan kvar, och ingen läsare kan veta vad som skulle ha stått där.',
    en: 'The plan is printed with the gap left, and no reader can know what was to stand there.',
  },
  help: {
    sv: 'Fyll i det som saknas, eller ta bort det.',
    en: 'Fill in what is missing, or remove it.',
  },
};

/**
 * Marks that people leave for themselves. ”Kompletteras” is one where it is a note, ”Kompletteras efter 31/12”, and an
 * ordinary verb elsewhere.
 */
const marks = {
  /** What each of the marks below has in it. */
  rough:
    /XXX|xx|TODO|[Tt]odo:|FIXME|TBD|ÅÅ|20(?:XX|__)|§ ?[Xx]|X |ompletteras|\[|ext (?:saknas|kommer|läggs)|amn (?:Namn|Efter)|orem ipsum|\?{3}|_{4}/g,
  exact: new RegExp(
    [
      `(?<![${letterOrDigit}])(?:[${capital}]{1,6}[ /-])?(?:X{3,}|x{2,4})(?:[/-](?:X{2,}|x{2,}|\\d{2,4}))*(?![${letterOrDigit}])`,
      `(?<![${letter}])(?:TODO|FIXME|TBD|[Tt]odo:|ÅÅÅÅ(?:-MM-DD)?|20(?:XX|xx|ÅÅ|__)(?:-(?:XX|xx)){0,2})(?![${letter}])`,
      `§ ?(?:XX?|xx?)(?![${letter}])`,
      `(?<![${letter}\\d])XX?(?= (?:miljoner|kronor|mnkr|tkr|procent|%))`,
      'Kompletteras(?: (?:efter|senare|när|inför|före) [^.;|]{0,40}| senare|(?=[.)]?$))',
      '\\((?:[^()]{0,40} )?kompletteras(?: [^()]{0,40})?\\)',
      'kompletteras senare',
      '(?:ska|måste|behöver) kompletteras(?=[.)]?$)',
      '^\\(?[Tt]ext (?:saknas|kommer|läggs in)(?![a-zåäö])[^.]{0,40}[.)]*$',
      `(?<![${letter}])(?:Namn|Förnamn) (?:Namnsson|Efternamn)`,
      '\\[(?:[Ff]yll i|[Ss]kriv|[Aa]nge|[Nn]amn|[Dd]atum|[Bb]elopp|[Tt]ext|[Kk]ompletteras|[Ii]nfoga)(?: [^\\]]{0,60})?\\]',
      '[Ll]orem ipsum',
      '\\?{3,}',
      '_{4,}',
    ].join('|'),
    'g',
  ),
} satisfies Wording;

/**
 * One finding for each thing left, wherever it is repeated. Until the plan goes to its decision it is a warning. What
 * ”att göra” stands for has been told, and is not told again.
 */
export const placeholder: Check = {
  rule,
  find: (plan) => {
    const first = new Map<string, Hit[]>();
    for (const hit of search([...onCover(plan), ...passagesOf(plan), ...writtenValues(plan)], marks)) {
      if (plan.toDos.some(({ covers }) => isWithin(hit.place, covers))) continue;
      first.set(hit.text, [...(first.get(hit.text) ?? []), hit]);
    }
    return [...first.values()].map((hits) => finding(hits, plan));
  },
};

/** What the cover prints of the plan and its decision. */
function onCover({ title, decision, place }: Plan): readonly Passage[] {
  return [
    ...coverText(title, place),
    ...coverText(decision?.body, decision?.place),
    ...coverText(decision?.caseNumber, decision?.caseNumberAt),
  ];
}

function coverText(text: string | undefined, at: Place | undefined): readonly Passage[] {
  return text && at ? [{ kind: 'value', text, path: at.path, depth: 0, place: () => at }] : [];
}

function isWithin(inner: Place, outer: Place): boolean {
  if (inner.path !== outer.path) return false;
  if (!outer.range || !inner.range) return true;
  return (
    comparePoints(outer.range.start, inner.range.start) <= 0 &&
    comparePoints(inner.range.end, outer.range.end) <= 0
  );
}

function finding(hits: readonly Hit[], { state }: Plan): Diagnostic {
  const [hit, ...others] = hits;
  const text = hit?.text.trim() ?? '';
  const times =
    others.length > 0 ? { sv: ` på ${hits.length} ställen`, en: ` in ${hits.length} places` } : undefined;
  return diagnose(rule, {
    place: hit?.place ?? { path: '' },
    severity: state === 'utkast' ? 'warning' : 'error',
    message: {
      sv: `”${text}” står kvar${times?.sv ?? ''}.`,
      en: `“${text}” has been left${times?.en ?? ''}.`,
    },
    ...(others.length > 0 ? { related: others.map(({ place }) => ({ place, message: also })) } : {}),
  });
}

const also = { sv: 'Också här.', en: 'Here too.' };
