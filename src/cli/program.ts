import { Command } from 'commander';
import type { Bilingual } from '../base/bilingual.js';
import { addBuildCommand } from './commands/build.js';
import { addCheckCommand } from './commands/check.js';
import { type CommandHost, say } from './commands/context.js';
import { addDiffCommand } from './commands/diff.js';
import { addExplainCommand } from './commands/explain.js';
import { addInitCommand } from './commands/init.js';
import { addNewCommand } from './commands/new.js';
import { languageOption } from './commands/options.js';
import { addReportCommand } from './commands/report.js';
import { addSchemaCommand } from './commands/schema.js';
import { usageError } from './usage-error.js';

/** The commands with their flags and help. Nothing that does the work is loaded until a command runs. */
export function createProgram(host: CommandHost): Command {
  const program = new Command('plan')
    .description(say(host, description))
    .version(host.version, '-V, --version', say(host, versionDescription))
    .helpOption('-h, --help', say(host, helpDescription))
    .helpCommand('help [command]', say(host, helpDescription))
    .addOption(languageOption(host.language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .configureHelp(helpIn(host))
    .configureOutput({
      writeOut: host.terminal.out,
      writeErr: host.terminal.err,
      outputError: (message, write) => write(`${usageError(message, host.language)}\n`),
      getOutHelpWidth: () => host.terminal.width,
    })
    .exitOverride();
  addBuildCommand(program, host);
  addCheckCommand(program, host);
  addReportCommand(program, host);
  addDiffCommand(program, host);
  addExplainCommand(program, host);
  addSchemaCommand(program, host);
  addInitCommand(program, host);
  addNewCommand(program, host);
  for (const command of [program, ...program.commands]) command.usage(usageOf(command, host));
  return program;
}

function usageOf(command: Command, host: CommandHost): string {
  if (!command.parent) return say(host, { sv: '<kommando>', en: '<command>' });
  const subject = say(host, subjects[command.name()] ?? path);
  return say(host, { sv: `[flaggor] ${subject}`, en: `[options] ${subject}` });
}

/** commander's own headings, and descriptions without the choices and defaults it would add in English. */
function helpIn(host: CommandHost): ReturnType<Command['configureHelp']> {
  return {
    styleTitle: (title) => host.terminal.paint.bold(say(host, titles[title] ?? { sv: title, en: title })),
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
    argumentTerm: (argument) => say(host, argumentNames[argument.name()] ?? { sv: '', en: '' }),
    subcommandTerm: (command) => `${command.name()} ${say(host, subjects[command.name()] ?? path)}`,
  };
}

const path: Bilingual = { sv: '[sökväg]', en: '[path]' };
const subjects: Readonly<Record<string, Bilingual>> = {
  help: { sv: '[kommando]', en: '[command]' },
  explain: { sv: '[regel]', en: '[rule]' },
  init: { sv: '[mapp]', en: '[folder]' },
  new: { sv: '<nämnd> <år>', en: '<board> <year>' },
  report: { sv: '<rapport> [sökväg]', en: '<report> [path]' },
};
const argumentNames: Readonly<Record<string, Bilingual>> = {
  path: { sv: 'sökväg', en: 'path' },
  rule: { sv: 'regel', en: 'rule' },
  folder: { sv: 'mapp', en: 'folder' },
  board: { sv: 'nämnd', en: 'board' },
  year: { sv: 'år', en: 'year' },
  report: { sv: 'rapport', en: 'report' },
};

const titles: Readonly<Record<string, Bilingual>> = {
  'Usage:': { sv: 'Så här:', en: 'Usage:' },
  'Arguments:': { sv: 'Det du anger:', en: 'What you give:' },
  'Options:': { sv: 'Flaggor:', en: 'Options:' },
  'Commands:': { sv: 'Kommandon:', en: 'Commands:' },
};

const description: Bilingual = {
  sv: 'Gör en regions planer – YAML och Markdown i en mapp – till granskade, tillgängliga dokument i PDF och HTML.',
  en: 'Turns the plans of a region – YAML and Markdown in a folder – into checked, accessible documents in PDF and HTML.',
};

const versionDescription: Bilingual = { sv: 'visa versionen', en: 'show the version' };
const helpDescription: Bilingual = { sv: 'visa hjälp', en: 'show help' };

const examples: Bilingual = {
  sv: `Exempel:
  plan check                    granska alla planer i mappen du står i
  plan build                    granska och skriv PDF och HTML i mappen build
  plan build --help             mer om ett kommando
  plan --help --lang en         this help in English`,
  en: `Examples:
  plan check --lang en          check every plan in the current folder
  plan build --lang en          check and write PDF and HTML in the folder build
  plan build --help --lang en   more about a command`,
};
