import type { Rule } from '../../src/base/rule.js';
import { severityWords } from '../../src/cli/format/diagnostic-text.js';
import { visibleText } from '../../src/cli/format/visible-text.js';
import type { RuleExample } from '../../src/pipeline.js';
import type { Example } from './rule-examples.js';

/** How many lines are shown on each side of a fault in a file with several. */
const around = 2;

/** What is shown of an example: all of its file, or the lines around the fault where the file has others too. */
export function shownExample({ wrong, right, diagnostic, found }: Example): RuleExample {
  const { range } = diagnostic.place;
  const lines = wrong.text.split('\n');
  const first = range && found > 1 ? Math.max(0, range.start.line - 1 - around) : 0;
  const last = range && found > 1 ? range.end.line + around : lines.length;
  const text = shown(lines.slice(first, last));
  return {
    wrong: { path: wrong.path, text, message: diagnostic.message },
    right: right ? { path: right.path, text: shown(right.text.split('\n')) } : null,
  };
}

function shown(lines: readonly string[]): string {
  const text = lines.map(visibleText).join('\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}

/** The page of one rule, for those who write plans. */
export function rulePage(rule: Rule, example: RuleExample | undefined): string {
  const examples = example
    ? [
        '## Fel',
        ...file(example.wrong),
        `> ${oneLine(example.wrong.message.sv)}`,
        ...(example.right ? ['## Rätt', ...file(example.right)] : []),
      ]
    : [];
  return `${[
    `# ${rule.title.sv}`,
    `\`${rule.id}\` – ${severityWords[rule.severity].sv}`,
    `**Varför:** ${rule.why.sv}`,
    `**Gör så:** ${rule.help.sv}`,
    ...examples,
  ].join('\n\n')}\n`;
}

/** A fence longer than any run of backticks inside it; none for a folder, or a file that cannot be read as text. */
function file({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  if (text === '') return [`\`${path}\``];
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const languages: Readonly<Record<string, string>> = { md: 'markdown', csv: 'csv', svg: 'xml' };
  const language = languages[path.split('.').at(-1) ?? ''] ?? 'yaml';
  return [`\`${path}\``, `${fence}${language}\n${text}${fence}`];
}

function oneLine(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ')).replace(/[\\`*_<>[\]|]/g, '\\$&');
}

/** The list of all rules by group. */
export function indexPage(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))].sort();
  const sections = groups.flatMap((group) => [
    `## ${group}`,
    [
      '| Regel | Nivå | Vad den hittar |',
      '|---|---|---|',
      ...rules
        .filter(({ id }) => id.startsWith(`${group}/`))
        .map(
          ({ id, severity, title }) => `| [${id}](${id}.md) | ${severityWords[severity].sv} | ${title.sv} |`,
        ),
    ].join('\n'),
  ]);
  return `${['# Regler', intro, ...sections].join('\n\n')}\n`;
}

const intro = `Varje anmärkning från \`plan check\` nämner sin regel. Här står alla regler, grupp för grupp; \`plan explain\`
visar samma sak där du arbetar. Nivån kan en region ändra under \`regler\` i \`region.yaml\`.`;
