import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Content, Data } from '../model/content.js';
import type { GoalTree } from '../model/goal-chain.js';
import type { Decision, Plan } from '../model/plan.js';
import { tablesOf } from '../model/tables-of.js';
import { checkAnswers } from './check-answers.js';
import { checkReferences } from './check-references.js';
import { goalGrids } from './goal-grids.js';
import { goalPicture } from './goal-picture.js';
import { kindLists } from './kind-lists.js';
import { linkContent } from './link-content.js';
import { linkExemptions } from './link-exemptions.js';
import { linkBoard, linkPeriod } from './link-front.js';
import { linkGoals } from './link-goals.js';
import { linkToDos } from './link-to-dos.js';
import { type Linked, orderContent } from './order-content.js';
import { parsePeriod } from './parse-period.js';
import { isData, placeData } from './place-data.js';
import { placeTexts } from './place-texts.js';
import type { PlanParts } from './plan-parts.js';
import { quoteValues } from './quotes/quote-values.js';
import { regionIn } from './region-in.js';
import { computeTables } from './tables/compute-tables.js';

/** Resolves ids, types figures and places data: from records to the linked plan. */
export function linkPlan(read: PlanParts): Result<Plan> {
  const { front, chain } = read;
  const region = regionIn(parsePeriod(front.value.period).period.first, read.region);
  const parts = { ...read, region };
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(result: Result<T>): T => {
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const goals = keep(goalsOf(parts));
  const { content, rest, unread, ...told } = keep(placed(parts, goals));
  diagnostics.push(
    ...checkReferences([...content, ...rest], goals, unread),
    ...checkAnswers(content, 'nämnd' in front.value && !parts.regionplan ? undefined : goals),
  );
  const plan: Plan = {
    region,
    folder: parts.folder,
    ...declared(parts),
    period: keep(linkPeriod(parts)),
    board: keep(linkBoard(parts)),
    answersTo: parts.regionplan?.period,
    answersToFolder: parts.regionplan?.folder,
    chain,
    goals,
    content,
    unplaced: rest,
    ...told,
  };
  const other = (which: 'regionplan' | 'last-year') =>
    which === 'regionplan' ? parts.regionplan : parts.previous();
  return {
    value: { ...plan, content: keep(quoteValues(plan, other, unread.size === 0)) },
    diagnostics,
  };
}

interface Placed extends Pick<Plan, 'content' | 'depths' | 'sharedTexts' | 'toDos'> {
  /** Data that no text and no template places. */
  readonly rest: readonly Data[];
  /** The names of what could not be read, which nobody can tell whether a reference means. */
  readonly unread: ReadonlySet<string>;
}

/** The files in the order that the plan lists them, with what their texts place in its place. */
function placed(parts: PlanParts, goals: GoalTree): Result<Placed> {
  const { chain, region } = parts;
  const contents = parts.files.map((record) => ({
    record,
    content: linkContent(record, { region, chain, goals }),
  }));
  const linked = computed(
    contents.map(({ record, content }) => ({ record, content: content.value })),
    parts,
  );
  const data = new Map(
    linked.value.flatMap(({ content }) => (isData(content) ? [[content.name, content] as const] : [])),
  );
  const listed = linked.value.filter(({ record }) => record.file.listedAt !== undefined);
  const texts = placeTexts(orderContent(listed, goals), parts.texts);
  const unread = new Set([...parts.unread, ...texts.value.unread]);
  const made = new Map<string, Data>([
    ...goalPicture(goals, parts.front.keyAt(['plan'])),
    ...kindLists(goals, chain, texts.value.content),
    ...goalGrids(goals),
  ]);
  const names = [...parts.texts.paths.keys()];
  const content = placeData(texts.value.content, { data, made, unread, chain, texts: names });
  return {
    value: {
      content: content.value,
      rest: unplaced(content.value, data),
      unread,
      depths: new Map(
        listed.flatMap(({ record: { file } }) => (file.below > 0 ? [[file.path, file.below]] : [])),
      ),
      sharedTexts: new Set([...texts.value.placed.keys(), ...listedTexts(listed, parts)]),
      toDos: linkToDos(parts, texts.value.placed.values()),
    },
    diagnostics: [
      ...contents.flatMap((each) => each.content.diagnostics),
      ...linked.diagnostics,
      ...texts.diagnostics,
      ...content.diagnostics,
    ],
  };
}

/** What a plan says of itself that needs nothing else to be understood. */
function declared(parts: PlanParts) {
  const { front } = parts;
  return {
    kind: front.value.plan,
    title: front.value.titel,
    template: templateOf(parts),
    state: front.value.läge,
    stateAt: front.at(['läge']),
    decision: decisionOf(front),
    revises: revisedBy(front),
    exemptions: linkExemptions(front),
    place: front.keyAt(['plan']),
  } as const satisfies Partial<Plan>;
}

/** The files with the arithmetic of their tables worked out, which needs all of them. */
function computed(linked: readonly Linked[], { regionplan, previous }: PlanParts): Result<readonly Linked[]> {
  const tables = linked.flatMap(({ content }) => (content.type === 'figures-table' ? [content] : []));
  const { value, diagnostics } = computeTables(tables, (which) => {
    const plan = which === 'regionplan' ? regionplan : previous();
    return plan && tablesOf(plan);
  });
  const done = new Map<Content, Content>(tables.map((table, index) => [table, value[index] ?? table]));
  return {
    value: linked.map(({ record, content }) => ({ record, content: done.get(content) ?? content })),
    diagnostics,
  };
}

function goalsOf({ regionplan, files, chain }: PlanParts): Result<GoalTree> {
  if (regionplan) return { value: regionplan.goals, diagnostics: [] };
  const lists = files.flatMap((file) => (file.type === 'goal-list' ? [file.record] : []));
  return linkGoals(lists, chain.roots);
}

/** A shared text can also be a chapter of its own. */
function listedTexts(listed: readonly Linked[], { texts }: PlanParts): readonly string[] {
  const shared = new Set(texts.paths.values());
  return listed.map(({ record }) => record.file.path).filter((path) => shared.has(path));
}

function unplaced(content: readonly Content[], data: ReadonlyMap<string, Data>): readonly Data[] {
  const placed = new Set(
    content.flatMap((item) => [item.name, ...('placed' in item ? item.placed.keys() : [])]),
  );
  return [...data.values()].filter((each) => !placed.has(each.name));
}

function templateOf({ front, region }: PlanParts): Plan['template'] {
  const own = front.value.mall;
  return own === undefined
    ? { name: region.template, at: region.templateAt }
    : { name: own, at: front.at(['mall']) };
}

function revisedBy({ value }: PlanParts['front']): string | undefined {
  const name = 'reviderar' in value ? value.reviderar : undefined;
  return name === undefined ? undefined : `regionplan/${name.normalize('NFC')}`;
}

function decisionOf({ value: { beslut }, at }: PlanParts['front']): Decision | undefined {
  return (
    beslut && {
      place: at(['beslut', 'datum']),
      body: beslut.instans,
      date: beslut.datum,
      paragraph: beslut.paragraf,
      caseNumber: beslut.diarienummer,
      caseNumberAt: at(['beslut', 'diarienummer']),
    }
  );
}
