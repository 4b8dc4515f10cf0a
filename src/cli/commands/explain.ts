import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { type CommandHost, say } from './context.js';
import { languageOption } from './options.js';

export function addExplainCommand(program: Command, host: CommandHost): void {
  program
    .command('explain')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[rule]', say(host, ruleDescription))
    .addOption(languageOption(host.language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (name: string | undefined) => {
      const { runExplain } = await import('./run-explain.js');
      host.finish(runExplain(name, host));
    });
}

const summary: Bilingual = { sv: 'förklara en regel, med exempel', en: 'explain a rule, with examples' };

const description: Bilingual = {
  sv: 'Förklarar en regel som granskningen följer: vad den hittar, varför det spelar roll, vad du kan göra åt det, och hur det ser ut när det är fel och när det är rätt.',
  en: 'Explains a rule of the check: what it finds, why that matters, what you can do about it, and how it looks when it is wrong and when it is right.',
};

const ruleDescription: Bilingual = {
  sv: 'en regel, som den heter i anmärkningen, eller en grupp av regler; annars visas alla',
  en: 'a rule, as it is named in the finding, or a group of rules; otherwise all are listed',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan explain                      alla regler, grupp för grupp
  plan explain totals               reglerna om summor
  plan explain totals/column-sum    en regel, med exempel`,
  en: `Examples:
  plan explain --lang en            every rule, group by group
  plan explain totals               the rules about totals
  plan explain totals/column-sum    one rule, with examples`,
};
