import { capitalize } from '../base/letters.js';
import { compiledDocument, titledSection } from '../document/compiled-document.js';
import type { Block, DocumentLabels, DocumentRoot, Inline, Section } from '../document/document.js';
import { type DocumentIds, documentIds } from '../document/document-ids.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import { typesetText } from '../value/typeset-text.js';
import type { Piece, PlanChanges, TextChange } from './changes.js';
import { groupTable, summaryTable } from './changes-tables.js';
import {
  changeNames,
  groupHeading,
  movedFrom,
  newPlan,
  removedPlan,
  reorderedRows,
  textsHeading,
} from './words.js';

/** Two versions of a region's plans, compared. */
export interface Comparison {
  readonly region: string;
  /** The versions as they were asked for, ”v2021”; undefined for what is in the folder now. */
  readonly since: string;
  readonly until: string | undefined;
  /** ISO; of the later version, never the clock's. */
  readonly date: string;
  /** Those that were compared, with and without changes. */
  readonly planCount: number;
  readonly plans: readonly PlanChanges[];
}

/** What differs as a document: how much first, then plan by plan its data in tables and its texts with marked words. */
export function changesDocument(comparison: Comparison, labels: DocumentLabels): DocumentRoot {
  const { region, since, until, date, plans } = comparison;
  const ids = documentIds();
  const versions = `${versionName(since)} – ${until ?? 'nu'}`;
  return compiledDocument({
    language: 'sv',
    region,
    title: `Ändringar ${versions}, ${region}`,
    subject: 'Vad som skiljer två versioner av regionens planer.',
    date,
    kind: 'Ändringar',
    period: versions,
    body: 'Jämförelse av två versioner',
    decision: countsText(comparison),
    facts: [
      { label: 'Den tidigare', value: versionName(since) },
      { label: 'Den senare', value: until ?? 'mappen som den är nu' },
    ],
    labels,
    depth: 2,
    chapters: [summary(comparison, ids), ...plans.map((plan) => planSection(plan, ids))],
  });
}

/** git's name for what was committed last says nothing to a reader. */
function versionName(revision: string): string {
  return revision === 'HEAD' ? 'den senast incheckade' : revision;
}

export function countsText({ planCount, plans }: Pick<Comparison, 'planCount' | 'plans'>): string {
  const of = planCount === 1 ? '1 plan' : `${planCount} planer`;
  if (plans.length === 0) return `Inget skiljer sig i ${of}.`;
  return `${plans.length} av ${of} skiljer sig.`;
}

function summary(comparison: Comparison, ids: DocumentIds): Section {
  const { plans } = comparison;
  const explanation = 'I texterna är tillagda ord markerade och strukna ord överstrukna.';
  return section('Sammanfattning', 1, ids, [
    words(countsText(comparison)),
    ...(plans.length > 0 ? [words(explanation), summaryTable(plans, ids)] : []),
  ]);
}

function planSection({ title, change, groups, texts }: PlanChanges, ids: DocumentIds): Section {
  const whole = { added: [words(newPlan.sv)], removed: [words(removedPlan.sv)], changed: [] }[change];
  return section(title, 1, ids, [
    ...whole,
    ...groups.map((group) =>
      section(groupHeading(group).sv, 2, ids, [
        ...(group.items.length > 0 ? [groupTable(group, ids)] : []),
        ...(group.reordered ? [words(reorderedRows.sv)] : []),
      ]),
    ),
    ...(texts.length > 0 ? [section(textsHeading.sv, 2, ids, textBlocks(texts))] : []),
  ]);
}

/** The heading that the changes stand under is named once before them. */
function textBlocks(texts: readonly TextChange[]): readonly Block[] {
  return texts.flatMap((each, index): readonly Block[] => {
    const first = texts[index - 1]?.under !== each.under || texts[index - 1]?.place.path !== each.place.path;
    const label: readonly Block[] = first
      ? [{ type: 'paragraph', role: 'label', children: plain(`${each.under} (${each.place.path})`) }]
      : [];
    return [...label, { type: 'paragraph', children: redline(each) }];
  });
}

function redline({ change, from, pieces }: TextChange): readonly Inline[] {
  const moved =
    change === 'moved' && from !== undefined ? [...plain(`${capitalize(movedFrom(from).sv)}: `)] : [];
  return [...moved, ...pieces.flatMap(pieceInlines)];
}

function pieceInlines({ change, text: piece }: Piece): readonly Inline[] {
  const children = plain(piece);
  if (change === 'same') return children;
  const label = changeNames[change].sv;
  return [{ type: change === 'added' ? 'insertion' : 'deletion', label, children }];
}

function section(title: string, level: number, ids: DocumentIds, children: readonly Block[]): Section {
  return titledSection(plain(title), ids.unique(title), level, children);
}

function words(value: string): Block {
  return paragraph(plain(value));
}

function plain(value: string): readonly Inline[] {
  return text(typesetText(value));
}
