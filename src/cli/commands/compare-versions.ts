import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import { type GitReader, gitReader } from '../../pipeline/git-reader.js';
import {
  type ComparedPlan,
  type Comparison,
  comparedRegion,
  conclusion,
  diffPlans,
  diffRegion,
  type LoadedTemplate,
  type PlanChanges,
} from '../../pipeline/render-changes.js';
import type { Selection } from '../../pipeline.js';
import { type CommandContext, say } from './context.js';
import type { DiffFlags } from './diff-flags.js';
import { type FindingsReport, shownPathIn } from './findings-report.js';

/** Two versions of one region; the same one twice where plans are held against other plans of it. */
export interface Versions {
  readonly earlier: Selection['reader'];
  readonly later: Selection;
  readonly known: Pick<Comparison, 'earlier' | 'later'>;
}

export function versionsOf(
  selection: Selection,
  { since, until, against }: DiffFlags,
): Result<Versions | undefined> {
  const asked = since ?? (against === undefined ? 'HEAD' : until);
  const before = asked === undefined ? undefined : gitReader(selection.root, asked);
  const after = until === undefined ? undefined : gitReader(selection.root, until);
  const diagnostics = [before, after].flatMap((each) => each?.diagnostics ?? []);
  const reader = readerOf(after, selection.reader);
  const earlier = readerOf(before, selection.reader);
  if (!reader || !earlier) return { value: undefined, diagnostics };
  const known = { earlier: before?.value?.version(), later: after?.value?.version() };
  // Plans of one version are read once, whichever of the two they stand for.
  const same = asked === until ? reader : earlier;
  return { value: { earlier: same, later: { ...selection, reader }, known }, diagnostics };
}

function readerOf(
  asked: Result<GitReader | undefined> | undefined,
  now: Selection['reader'],
): Selection['reader'] | undefined {
  return asked ? asked.value : now;
}

export interface ComparedRegion {
  readonly selection: Selection;
  /** Undefined where the later version has no region that can be used. */
  readonly comparison: Comparison | undefined;
  readonly template: LoadedTemplate | undefined;
  /** Whether a plan could not be read, and is missing. */
  readonly unread: boolean;
}

interface CompareRun {
  readonly context: CommandContext;
  readonly report: FindingsReport;
}

/** Compares plan by plan; where text is asked for, what differs in one is told before the next is read. */
export async function compareVersions(
  { earlier, later, known }: Versions,
  { format, against }: DiffFlags,
  { context, report }: CompareRun,
): Promise<ComparedRegion> {
  const region = comparedRegion(later);
  await report.add(region.diagnostics, { selection: later, title: later.root });
  if (!region.value) return { selection: later, comparison: undefined, template: undefined, unread: true };
  const { name, template } = region.value;
  const compared: ComparedPlan[] = [];
  const plans = against === undefined ? diffRegion(later, earlier) : diffPlans(later, earlier, against);
  for (const plan of plans) {
    const { changes, diagnostics, title } = plan;
    await report.add(diagnostics, { selection: later, title });
    const past = against === undefined ? plan.earlier.map(inEarlier) : plan.earlier;
    await report.add(past, { selection: { ...later, reader: earlier }, title });
    compared.push(plan);
    if (changes && format.includes('text')) await tell(changes, later, context);
    // Lets an interrupt through between two plans.
    await setImmediate();
  }
  const comparison = { region: name, ...known, against, ...gathered(compared) };
  if (format.includes('text')) {
    for (const sentence of conclusion(comparison)) context.terminal.out(`${say(context, sentence)}\n`);
  }
  const unread = compared.some(hasFaults);
  return { selection: later, comparison, template, unread };
}

function gathered(
  compared: readonly ComparedPlan[],
): Pick<Comparison, 'date' | 'planCount' | 'alone' | 'unread' | 'partlyRead' | 'plans'> {
  const days = compared.flatMap(({ day }) => day ?? []);
  return {
    date: days.sort().at(-1) ?? '1970-01-01',
    planCount: compared.filter(({ kind }) => kind === 'plan').length,
    alone: compared.flatMap(({ kind, folder }) => (kind === 'alone' ? [folder] : [])),
    unread: compared.flatMap(({ kind, folder }) => (kind === 'unread' ? [folder] : [])),
    partlyRead: compared.flatMap(({ kind, folder, diagnostics, earlier }) =>
      kind === 'plan' && hasFaults({ diagnostics, earlier }) ? [folder] : [],
    ),
    plans: compared.flatMap(({ changes }) => changes ?? []),
  };
}

function hasFaults({ diagnostics, earlier }: Pick<ComparedPlan, 'diagnostics' | 'earlier'>): boolean {
  return diagnostics.length + earlier.length > 0;
}

/** The place alone would be looked up in the file as it is now. */
function inEarlier(diagnostic: Diagnostic): Diagnostic {
  const { sv, en } = diagnostic.message;
  return {
    ...diagnostic,
    message: { sv: `I den tidigare versionen: ${sv}`, en: `In the earlier version: ${en}` },
  };
}

async function tell(changes: PlanChanges, selection: Selection, context: CommandContext): Promise<void> {
  // Measuring text for a terminal is slow to load and not needed where nothing differs.
  const { changesText } = await import('../format/changes-text.js');
  const { language, terminal, folder } = context;
  const shownPath = shownPathIn(folder, selection);
  const { width, paint } = terminal;
  terminal.out(`${changesText(changes, { language, width, paint, shownPath })}\n`);
}
