import path from 'node:path';
import { type RegionSchemas, regionSchemas } from '../../pipeline/region-schemas.js';
import { findRegions } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { visibleText } from '../format/visible-text.js';
import { writeOutput } from '../write-output.js';
import { type CommandContext, say } from './context.js';
import { shownFrom, textReport } from './findings-report.js';
import { type Target, targetProblem, targetsIn } from './out-folder.js';

export interface SchemaFlags {
  readonly out?: string;
}

/** Writes the schemas of the regions at `given` (relative to the current folder) and tells how they are used. */
export async function runSchema(
  given: string,
  flags: SchemaFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const from = path.resolve(context.folder, given);
  const { value: selections, diagnostics } = findRegions(from);
  const report = textReport(context);
  await report.add(diagnostics);
  if (selections.length === 0) return exitCode.usage;
  const targets = flags.out
    ? targetsIn(path.resolve(context.folder, flags.out), from, selections)
    : selections.map((selection) => ({ selection, folder: path.join(selection.root, '.plan/schema') }));
  let code: ExitCode = exitCode.clean;
  for (const target of targets) {
    const schemas = regionSchemas(target.selection);
    await report.add(schemas.diagnostics, { selection: target.selection, title: target.selection.root });
    if (!schemas.value) return exitCode.usage;
    if (!write(schemas.value, target, context)) return exitCode.usage;
    if (schemas.value.unread.length > 0) code = exitCode.findings;
  }
  return code;
}

function write(schemas: RegionSchemas, target: Target, context: CommandContext): boolean {
  const problem = targetProblem(target) ?? firstFailure(schemas, target.folder);
  if (problem) {
    context.terminal.err(`${say(context, problem)}\n`);
    return false;
  }
  context.terminal.out(outcome(schemas, target, context));
  for (const folder of schemas.unread) context.terminal.err(unreadText(folder, context));
  return true;
}

function firstFailure({ files }: RegionSchemas, folder: string) {
  for (const { name, bytes } of files) {
    const failure = writeOutput(path.join(folder, name), bytes);
    if (failure) return failure;
  }
  return undefined;
}

/** The line is for a file two folders down, where every plan.yaml is. */
function outcome({ files }: RegionSchemas, { folder, selection }: Target, context: CommandContext): string {
  const shown = visibleText(shownFrom(context.folder, folder));
  const plan = path.join(selection.root, 'namnd/ar');
  const line = `# yaml-language-server: $schema=${shownFrom(plan, path.join(folder, 'plan.schema.json'))}`;
  return say(context, {
    sv: `${files.length} scheman är skrivna i ${shown}.\nSkriv överst i en nämnds plan.yaml, och på samma sätt i andra filer:\n  ${line}\n`,
    en: `${files.length} schemas are written in ${shown}.\nWrite at the top of a board’s plan.yaml, and likewise in other files:\n  ${line}\n`,
  });
}

function unreadText(folder: string, context: CommandContext): string {
  const name = visibleText(folder);
  return say(context, {
    sv: `${name} gick inte att läsa, så det som står där saknas i schemana. Kör plan check ${name}.\n`,
    en: `${name} could not be read, so what it holds is missing in the schemas. Run plan check ${name}.\n`,
  });
}
