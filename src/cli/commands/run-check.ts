import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Bilingual } from '../../base/bilingual.js';
import { allRules, findRegions, reaches, type Selection } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { countsText } from '../format/counts-text.js';
import { formats, type MachineFormat } from '../format/formats.js';
import { progressOn } from '../progress.js';
import { countSeverities, strictThreshold, type Threshold } from '../severity-counts.js';
import { today } from '../today.js';
import { checkPlans } from './check-plans.js';
import { type CommandContext, say } from './context.js';
import { countAll } from './count-all.js';
import { type FindingsReport, keptReport, textReport } from './findings-report.js';
import { readersSince } from './readers-since.js';
import { type RuleNames, ruleFilter, unknownName } from './rule-filter.js';

export interface CheckFlags extends RuleNames {
  readonly format: 'text' | MachineFormat;
  readonly strict?: true;
  readonly failOn: Threshold;
  readonly maxWarnings?: number;
  /** A revision: only what has come since is told. */
  readonly since?: string;
  readonly date?: string;
}

/** Checks what stands at `given` (relative to the current folder) and tells what was found. */
export async function runCheck(given: string, flags: CheckFlags, context: CommandContext): Promise<ExitCode> {
  const unknown = unknownName(flags);
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
  const plans = possible
    ? await checkAll(regions.value, { earlier: earlier.value, flags, report }, context)
    : 0;
  const threshold = strictThreshold(flags.failOn, flags.strict ?? false);
  if (kept && flags.format !== 'text') {
    const write = await formats[flags.format].load();
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

interface CheckRun {
  readonly earlier: Awaited<ReturnType<typeof readersSince>>['value'];
  readonly flags: CheckFlags;
  readonly report: FindingsReport;
}

/** Checks plan by plan, and tells each before the next is begun. Returns how many there were. */
async function checkAll(
  selections: readonly Selection[],
  { earlier, flags, report }: CheckRun,
  { terminal }: CommandContext,
): Promise<number> {
  const progress = progressOn(terminal, () => countAll(selections));
  const isTold = ruleFilter(flags);
  let plans = 0;
  for (const selection of selections) {
    const options = { today: flags.date ?? today(), since: earlier.get(selection) };
    for await (const plan of checkPlans(selection, options)) {
      progress.clear();
      await report.add(plan.diagnostics.filter(isTold), { selection, title: plan.title });
      progress.step(plan);
      if (plan.folder !== '') plans += 1;
      // Lets an interrupt through between two plans.
      await setImmediate();
    }
  }
  progress.clear();
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
