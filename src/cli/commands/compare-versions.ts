import { setImmediate } from 'node:timers/promises';
import type { Bilingual } from '../../base/bilingual.js';
import type { Result } from '../../base/result.js';
import { gitReader } from '../../pipeline/git-reader.js';
import {
  type Comparison,
  comparedRegion,
  diffRegion,
  type LoadedTemplate,
  type PlanChanges,
} from '../../pipeline/render-changes.js';
import type { Selection } from '../../pipeline.js';
import { type CommandContext, say } from './context.js';
import type { DiffFlags } from './diff-flags.js';
import { type FindingsReport, shownPathIn } from './findings-report.js';

/** Two versions of one region. */
export interface Versions {
  readonly earlier: Selection['reader'];
  readonly later: Selection;
}

export function versionsOf(selection: Selection, { since, until }: DiffFlags): Result<Versions | undefined> {
  const earlier = gitReader(selection.root, since);
  const later =
    until === undefined ? { value: selection.reader, diagnostics: [] } : gitReader(selection.root, until);
  const value =
    earlier.value && later.value
      ? { earlier: earlier.value, later: { ...selection, reader: later.value } }
      : undefined;
  return { value, diagnostics: [...earlier.diagnostics, ...later.diagnostics] };
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
  { earlier, later }: Versions,
  { since, until, format }: DiffFlags,
  run: CompareRun,
): Promise<ComparedRegion> {
  const region = comparedRegion(later);
  await run.report.add(region.diagnostics, { selection: later, title: later.root });
  if (!region.value) return { selection: later, comparison: undefined, template: undefined, unread: true };
  const { name, template } = region.value;
  const plans: PlanChanges[] = [];
  const days = ['1970-01-01'];
  let [planCount, unread] = [0, false];
  for (const { changes, diagnostics, title, day } of diffRegion(later, earlier)) {
    await run.report.add(diagnostics, { selection: later, title });
    unread ||= diagnostics.length > 0;
    planCount += 1;
    if (day !== undefined) days.push(day);
    if (changes) plans.push(changes);
    if (changes && format.includes('text')) await tell(changes, later, run.context);
    // Lets an interrupt through between two plans.
    await setImmediate();
  }
  const date = days.sort().at(-1) ?? '';
  const comparison = { region: name, since, until, date, planCount, plans };
  if (format.includes('text')) run.context.terminal.out(`${say(run.context, conclusion(comparison))}\n`);
  return { selection: later, comparison, template, unread };
}

async function tell(changes: PlanChanges, selection: Selection, context: CommandContext): Promise<void> {
  // Measuring text for a terminal is slow to load and not needed where nothing differs.
  const { changesText } = await import('../format/changes-text.js');
  const { language, terminal, folder } = context;
  const shownPath = shownPathIn(folder, selection);
  const { width, paint } = terminal;
  terminal.out(`${changesText(changes, { language, width, paint, shownPath })}\n`);
}

function conclusion({ planCount, plans }: Comparison): Bilingual {
  const [one, none] = [planCount === 1, plans.length === 0];
  return {
    sv: none
      ? `Inget skiljer i ${one ? 'planen' : `de ${planCount} planerna`}.`
      : `${plans.length} av ${planCount} ${one ? 'plan' : 'planer'} skiljer sig.`,
    en: none
      ? `Nothing differs in the ${one ? 'plan' : `${planCount} plans`}.`
      : `${plans.length} of ${planCount} ${one ? 'plan' : 'plans'} ${plans.length === 1 ? 'differs' : 'differ'}.`,
  };
}
