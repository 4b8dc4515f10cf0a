import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { pathDescription } from './check.js';
import { type CommandHost, say } from './context.js';
import { languageOption, option } from './options.js';
import type { SchemaFlags } from './run-schema.js';

export function addSchemaCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  program
    .command('schema')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[path]', say(host, pathDescription), '.')
    .addOption(option({ sv: '--out <mapp>', en: '--out <folder>' }, out, language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (path: string, flags: SchemaFlags) => {
      const { runSchema } = await import('./run-schema.js');
      host.finish(await runSchema(path, flags, host));
    });
}

const summary: Bilingual = {
  sv: 'lär textredigeraren regionens ord',
  en: 'teach the editor the words of the region',
};

const description: Bilingual = {
  sv: 'Skriver scheman som en textredigerare läser för att föreslå och förklara nycklar, mål, nämnder och indikatorer medan du skriver. Kör om det när regionplanens mål eller nämnderna har ändrats.',
  en: 'Writes schemas that an editor reads to complete and explain keys, goals, boards and indicators while you write. Run it again when the goals of the regionplan or the boards have changed.',
};

const out: Bilingual = {
  sv: 'mappen schemana läggs i (annars .plan/schema i regionens mapp)',
  en: 'the folder for the schemas (default: .plan/schema in the region’s folder)',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan schema                      för regionen som mappen du står i hör till
  plan schema --out /tmp/scheman   i en annan mapp

Svarskoder: 0 allt är skrivet, 1 en plan gick inte att läsa och dess mål saknas,
2 felaktig användning eller filer som inte går att läsa eller skriva, 3 fel i
programmet självt.`,
  en: `Examples:
  plan schema --lang en            for the region of the current folder
  plan schema --out /tmp/schemas   in another folder

Exit codes: 0 everything is written, 1 a plan could not be read and its goals
are missing, 2 wrong usage or files that cannot be read or written, 3 a fault
in plan itself.`,
};
