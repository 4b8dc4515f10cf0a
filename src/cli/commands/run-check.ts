import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { reaches } from '../../pipeline/reaches.js';
import { findRegions, type Selection } from '../../pipeline/selections.js';
import type { CheckedPlan } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { countsText } from '../format/counts-text.js';
import { formats, type MachineFormat } from '../format/formats.js';
import { countSeverities, strictThreshold, type Threshold } from '../severity-counts.js';
import { today } from '../today.js';
import type { Wanted } from './check-all.js';
import { type CommandContext, say } from './context.js';
import { type FindingsReport, keptReport, textReport } from './findings-report.js';
import { changesSince, readersSince } from './readers-since.js';
import { rememberedPlans } from './remembered-plans.js';
import { type RuleNames, ruleFilter } from './rule-filter.js';

export interface CheckFlags extends RuleNames {
  readonly format: 'text' | MachineFormat;
  readonly strict?: true;
  readonly failOn: Threshold;
  readonly maxWarnings?: number;
  /** A revision: only what has come since is told. */
  readonly since?: string;
  readonly date?: string;
  /** False where nothing is to be remembered. */
  readonly cache?: boolean;
}

/** Checks what stands at `given` (relative to the current folder) and tells what was found. */
export async function runCheck(given: string, flags: CheckFlags, context: CommandContext): Promise<ExitCode> {
  const unknown = await unknownIn(flags);
  if (unknown) {
    context.terminal.err(`${say(context, unknown)}\n`);
    return exitCode.usage;
  }
  const regions = findRegions(path.resolve(context.folder, given));
  const earlier = await readersSince(flags.since, regions.value);
  const kept = flags.format === 'text' ? undefined : keptReport(context);
  const report = kept ?? textReport(context);

  await report.add([...regions.diagnostics, ...earlier.diagnostics]);
  const possible = earlier.diagnostics.length === 0 && regions.value.length > 0;
  const wanted = await Promise.all(
    regions.value.map(async (selection) => {
      const since = earlier.value.get(selection);
      const changes = since && (await changesSince(selection, since));
      return { selection, options: { today: flags.date ?? today(), since, changes } };
    }),
  );
  const plans = possible ? await tellAll(wanted, { flags, report }, context) : 0;
  const threshold = strictThreshold(flags.failOn, flags.strict ?? false);
  if (kept && flags.format !== 'text') {
    const [write, { allRules }] = await Promise.all([
      formats[flags.format].load(),
      import('../../pipeline/rules.js'),
    ]);
    const { language, version } = context;
    const fails = (diagnostic: Parameters<typeof reaches>[0][number]) => reaches([diagnostic], threshold);
    context.terminal.out(write({ groups: kept.groups(), plans, language, version, rules: allRules, fails }));
  }
  const tell = kept ? context.terminal.err : context.terminal.out;
  for (const line of conclusion(report, flags)) tell(`${say(context, line)}\n`);
  if (!possible) return exitCode.usage;
  const failed = reaches(report.all(), threshold) || hasTooMany(report, flags);
  return failed ? exitCode.findings : exitCode.clean;
}

/** The names of all the rules are looked up only where some are asked for. */
async function unknownIn(flags: RuleNames): Promise<Bilingual | undefined> {
  if (!flags.rule && !flags.group) return undefined;
  const { unknownName } = await import('./rule-names.js');
  return unknownName(flags);
}

interface Telling {
  readonly flags: CheckFlags;
  readonly report: FindingsReport;
}

/**
 * Tells what is remembered where it still holds, and otherwise loads the stages and checks. Returns how many plans there
 * were.
 */
async function tellAll(
  wanted: readonly Wanted[],
  { flags, report }: Telling,
  { terminal, memory: own, threads }: CommandContext,
): Promise<number> {
  const isTold = ruleFilter(flags);
  let plans = 0;
  const tell = async (plan: CheckedPlan, selection: Selection) => {
    await report.add(plan.diagnostics.filter(isTold), { selection, title: plan.title });
    if (plan.folder !== '') plans += 1;
  };
  const memory = flags.cache === false ? undefined : own;
  const all = wanted.map((each) => ({
    ...each,
    known: rememberedPlans(each.selection, each.options, memory),
  }));
  if (all.every(({ known }) => known)) {
    for (const { known = [], selection } of all) for (const plan of known) await tell(plan, selection);
  } else {
    const { checkAll } = await import('./check-all.js');
    await checkAll(all, { terminal, memory, threads, tell });
  }
  return plans;
}

function conclusion(report: FindingsReport, flags: CheckFlags): readonly Bilingual[] {
  const exempted = report.all().filter(({ exemption }) => exemption).length;
  const fixable = report.all().filter(({ fix, exemption }) => fix && !exemption).length;
  return [
    countsText(countSeverities(report.all())),
    ...(exempted > 0 ? [exemptedText(exempted)] : []),
    ...(fixable > 0 ? [fixableText(fixable)] : []),
    ...(hasTooMany(report, flags) ? [tooManyText(flags.maxWarnings ?? 0)] : []),
  ];
}

function hasTooMany(report: FindingsReport, { maxWarnings }: CheckFlags): boolean {
  return maxWarnings !== undefined && countSeverities(report.all()).warning > maxWarnings;
}

function exemptedText(count: number): Bilingual {
  const one = count === 1;
  return {
    sv: `${count} av upplysningarna är ${one ? 'en anmärkning' : 'anmärkningar'} som planen har undantagit.`,
    en: `${count} of the notes ${one ? 'is a finding' : 'are findings'} that the plan has exempted.`,
  };
}

function fixableText(count: number): Bilingual {
  return {
    sv: `${count} av dem ${count === 1 ? 'har ett enda rätt svar' : 'har var sitt enda rätta svar'}: plan check --fix rättar, och --dry-run visar hur.`,
    en: `${count} of them ${count === 1 ? 'has' : 'have'} one right answer: plan check --fix corrects, and --dry-run shows how.`,
  };
}

function tooManyText(limit: number): Bilingual {
  return {
    sv: `Varningarna är fler än de ${limit} som --max-warnings tillåter.`,
    en: `There are more warnings than the ${limit} that --max-warnings allows.`,
  };
}
