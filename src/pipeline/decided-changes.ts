// By itself, since what compares two versions is slow to load and only `check --since` asks for it.
import { type Bilingual, type Words, wordsIn } from '../base/bilingual.js';
import { type Diagnostic, diagnose, type Related } from '../base/diagnostic.js';
import type { FieldChange, GroupChanges, ItemChange, TextChange } from '../diff/changes.js';
import { comparePlans } from '../diff/compare-plans.js';
import type { Decision, Plan } from '../model/plan.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';
import { decidedChanged } from './change-rules.js';
import { planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';
import { hidesContent } from './unread-content.js';
import { untouchedIn } from './untouched.js';

/**
 * What has been done since an earlier version to a plan that was decided then, and that nobody has decided again: a plan
 * of its own files, of texts that it shares and of figures that it fetches.
 */
export function decidedChanges(
  { reader }: Pick<Selection, 'reader'>,
  before: SourceReader,
): (plan: Plan) => readonly Diagnostic[] {
  const { region, folders } = loadRegion({ reader: before, folder: '' });
  if (!region) return () => [];
  const earlier = planLoader(before, region);
  const untouched = untouchedIn(before, reader);
  return (plan) => {
    if (plan.state !== 'fastställd' || !folders.includes(plan.folder) || untouched(plan.folder)) return [];
    const { value: was, diagnostics } = earlier.load(plan.folder);
    // What could not be read would be taken for removed.
    if (was?.state !== 'fastställd' || diagnostics.some(hidesContent)) return [];
    return isNewDecision(was.decision, plan.decision) ? [] : changedIn(was, plan);
  };
}

/** A paragraph that is filled in when the minutes are done is the same decision. */
function isNewDecision(was: Decision | undefined, is: Decision | undefined): boolean {
  const differs = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  return differs(was?.date, is?.date) || differs(was?.paragraph, is?.paragraph);
}

/** One thing that differs, in a few words. */
interface Change {
  readonly words: Bilingual;
  readonly at: Related | undefined;
}

function changedIn(was: Plan, plan: Plan): readonly Diagnostic[] {
  const { groups, texts } = comparePlans(
    { plan: was, regionplan: undefined },
    { plan, regionplan: undefined },
    { isOtherPlan: false, renamed: new Map() },
  );
  const changes = [...groups.flatMap(ofGroup), ...texts.map(ofText)];
  if (changes.length === 0) return [];
  const told = changes.slice(0, changes.length > 4 ? 3 : 4);
  const more = changes.length - told.length;
  const [sv, en] = (['sv', 'en'] as const).map((language) =>
    told.map(({ words }) => words[language]).join('; '),
  );
  const date = plan.decision?.date;
  return [
    diagnose(decidedChanged, {
      place: plan.stateAt,
      message: {
        sv: `Planen är fastställd${date ? ` ${date}` : ''}, men innehållet är ett annat: ${sv}${more > 0 ? `; och ${more} ändringar till` : ''}.`,
        en: `The plan was adopted${date ? ` ${date}` : ''}, but its content is another: ${en}${more > 0 ? `; and ${more} more changes` : ''}.`,
      },
      related: told.flatMap(({ at }) => at ?? []),
    }),
  ];
}

/** What says who decided and how it is printed is no content, nor what an indicator is known by. */
const unprinted: Readonly<Partial<Record<GroupChanges['subject'], readonly string[]>>> = {
  plan: ['läge', 'instans', 'datum', 'paragraf', 'diarienummer', 'mall'],
  indicators: ['id'],
};

function ofGroup({ subject, items, moved }: GroupChanges): readonly Change[] {
  // An exemption is what the check may leave, and what is left to do is not printed.
  if (subject === 'exemptions' || subject === 'to-dos') return [];
  const changed = items.flatMap((item) => {
    const fields = item.fields.filter(({ name }) => !unprinted[subject]?.includes(wordsIn(name, 'sv')));
    return item.change === 'changed' && fields.length === 0 ? [] : [ofItem({ ...item, fields })];
  });
  return [...changed, ...moved.map(({ name }) => ({ words: quoted(name, verbs.moved), at: undefined }))];
}

function ofItem({ change, name, fields: [field], place }: ItemChange): Change {
  const words = quoted(name, verbs[change]);
  const more = change === 'changed' && field ? fromTo(field) : { sv: '', en: '' };
  return {
    words: { sv: words.sv + more.sv, en: words.en + more.en },
    at: change === 'removed' ? undefined : { place, message: here },
  };
}

function quoted(name: Words, verb: Bilingual): Bilingual {
  return { sv: `”${wordsIn(name, 'sv')}” ${verb.sv}`, en: `“${wordsIn(name, 'en')}” ${verb.en}` };
}

/** ” (Ram 2022: 1 500 → 1 600)” */
function fromTo({ name, before = '–', after = '–' }: FieldChange): Bilingual {
  const [sv, en] = (['sv', 'en'] as const).map(
    (language) => ` (${wordsIn(name, language)}: ${wordsIn(before, language)} → ${wordsIn(after, language)})`,
  );
  return { sv: sv ?? '', en: en ?? '' };
}

function ofText({ change, under, place }: TextChange): Change {
  return {
    words: {
      sv: `texten under ”${under}” ${verbs[change].sv}`,
      en: `the text under “${under}” ${verbs[change].en}`,
    },
    at: change === 'removed' ? undefined : { place, message: here },
  };
}

const here: Bilingual = { sv: 'Här är ändringen.', en: 'The change is here.' };

const verbs = {
  added: { sv: 'har lagts till', en: 'has been added' },
  removed: { sv: 'har tagits bort', en: 'has been removed' },
  changed: { sv: 'har ändrats', en: 'has been changed' },
  moved: { sv: 'har flyttats', en: 'has been moved' },
} as const;
