import type { Bilingual, Language } from '../base/bilingual.js';
import { compiledDocument } from '../document/compiled-document.js';
import type { DocumentLabels, DocumentRoot, Section } from '../document/document.js';
import { documentIds } from '../document/document-ids.js';
import type { PlanChanges } from './changes.js';
import { groupTable, summaryTable } from './changes-tables.js';
import { type Comparison, conclusion, type Version } from './comparison.js';
import { redlinedTexts } from './redlined-texts.js';
import { groupHeading, movedWords, planWords, textsHeading } from './words.js';
import { type Writer, writerIn } from './writer.js';

/** What differs as a document: how much first, then plan by plan its data in tables and its texts with marked words. */
export function changesDocument(
  comparison: Comparison,
  labels: DocumentLabels,
  language: Language,
): DocumentRoot {
  const { region, date, plans } = comparison;
  const writer = writerIn(language, documentIds());
  const say = (words: Bilingual) => words[language];
  const [counts = '', ...more] = conclusion(comparison).map(say);
  const period = say(periodOf(comparison));
  return compiledDocument({
    language,
    region,
    title: `${say(documentWords.changes)} ${period}, ${region}`,
    subject: say(documentWords.subject),
    date,
    kind: say(documentWords.changes),
    period,
    body: say(comparison.against === undefined ? documentWords.versions : documentWords.plans),
    decision: counts,
    facts: factsOf(comparison).map(({ label, value }) => ({ label: say(label), value: say(value) })),
    labels,
    depth: 2,
    chapters: [summary([counts, ...more], plans, writer), ...plans.map((plan) => planSection(plan, writer))],
  });
}

const documentWords = {
  changes: { sv: 'Ändringar', en: 'Changes' },
  subject: {
    sv: 'Vad som skiljer regionens planer från en tidigare version, eller från tidigare planer.',
    en: 'What differs between the region’s plans and an earlier version of them, or earlier plans.',
  },
  versions: { sv: 'Jämförelse av två versioner', en: 'Comparison of two versions' },
  plans: { sv: 'Jämförelse med tidigare planer', en: 'Comparison with earlier plans' },
  version: { sv: 'Version', en: 'Version' },
  earlier: { sv: 'Den tidigare', en: 'The earlier' },
  later: { sv: 'Den senare', en: 'The later' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  howToRead: {
    sv: 'Tillagda ord är understrukna och strukna ord överstrukna.',
    en: 'Added words are underlined and removed words struck through.',
  },
  years: {
    sv: 'År, kolumner och målnivåer som bara har flyttats fram räknas inte som ändringar.',
    en: 'Years, columns and targets that have only moved on are not counted as changes.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands on the cover: the two versions, or what the plans were held against. */
function periodOf({ earlier, later, against }: Comparison): Bilingual {
  if (against === 'previous') return { sv: 'sedan förra planen', en: 'since the plan before' };
  if (against !== undefined) return { sv: `mot ${against}`, en: `against ${against}` };
  const [from, to] = [nameOf(earlier), nameOf(later)];
  return { sv: `${from.sv} – ${to.sv}`, en: `${from.en} – ${to.en}` };
}

/** Plans of one version are held against each other in that version. */
function factsOf({
  earlier,
  later,
}: Comparison): readonly { readonly label: Bilingual; readonly value: Bilingual }[] {
  if (earlier?.commit === later?.commit) {
    return [{ label: documentWords.version, value: versionText(later) }];
  }
  return [
    { label: documentWords.earlier, value: versionText(earlier) },
    { label: documentWords.later, value: versionText(later) },
  ];
}

/** git's name for what was committed last says nothing to a reader. */
function nameOf(version: Version | undefined): Bilingual {
  if (!version) return { sv: 'nu', en: 'now' };
  if (version.name === 'HEAD') return { sv: version.day, en: version.day };
  return { sv: version.name, en: version.name };
}

/** A name may come to mean another version, so that the document also says what cannot. */
function versionText(version: Version | undefined): Bilingual {
  if (!version) return { sv: 'mappen som den är nu', en: 'the folder as it is now' };
  const { name, commit, day } = version;
  const told = `${day}, ${commit.slice(0, 10)}`;
  if (name === 'HEAD')
    return { sv: `den senast incheckade (${told})`, en: `what was committed last (${told})` };
  return { sv: `${name} (${told})`, en: `${name} (${told})` };
}

function summary(sentences: readonly string[], plans: readonly PlanChanges[], writer: Writer): Section {
  const { language } = writer;
  const redlined = plans.some(({ texts }) => texts.length > 0);
  const years = plans.some(({ against }) => against !== undefined);
  const told = [
    ...sentences,
    ...(years ? [documentWords.years[language]] : []),
    ...(redlined ? [documentWords.howToRead[language]] : []),
  ];
  return writer.section(documentWords.summary, 1, [
    ...told.map(writer.sentence),
    ...(plans.length > 0 ? [summaryTable(plans, writer)] : []),
  ]);
}

function planSection({ title, change, groups, texts }: PlanChanges, writer: Writer): Section {
  const { language, sentence, section } = writer;
  const whole = planWords[change]?.[language];
  return section(title, 1, [
    ...(whole === undefined ? [] : [sentence(whole)]),
    ...groups.map((group) =>
      section(groupHeading(group), 2, [
        ...(group.items.length > 0 ? [groupTable(group, writer)] : []),
        ...group.moved.map((moved) => sentence(movedWords(moved)[language])),
      ]),
    ),
    ...(texts.length > 0 ? [section(textsHeading, 2, redlinedTexts(texts, writer))] : []),
  ]);
}
