import type { Bilingual } from '../../base/bilingual.js';
import { countSeverities } from '../severity-counts.js';
import { countsText, plansText } from './counts-text.js';
import { severityWords } from './diagnostic-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { exemptionText } from './exemption-text.js';
import type { FindingsInput, FoundDiagnostic, WriteFindings } from './findings-format.js';

/** GitHub takes a comment of 65 536 characters; what does not fit is counted instead. */
const longest = 60_000;

/** A comment on a change: the counts, and a table of the findings. Text out of a plan stays text in it. */
export const writeMarkdownComment: WriteFindings = (input) => {
  const { groups, language, plans } = input;
  const found = groups.flatMap((group) => group.found);
  const counts = countsText(countSeverities(found.map(({ diagnostic }) => diagnostic)));
  const heading = `### plan check: ${counts[language]} (${plansText(plans)[language]})`;
  if (found.length === 0) return `${heading}\n`;
  const rows = fitting(found.map((one) => row(one, input)));
  const left = found.length - rows.length;
  return [
    heading,
    '',
    `| ${headings.map((words) => words[language]).join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    ...(left > 0 ? ['', leftOut(left)[language]] : []),
    '',
  ].join('\n');
};

const headings: readonly Bilingual[] = [
  { sv: 'Nivå', en: 'Severity' },
  { sv: 'Var', en: 'Where' },
  { sv: 'Anmärkning', en: 'Finding' },
  { sv: 'Gör så', en: 'Do this' },
];

const exempted: Bilingual = { sv: 'Undantagen', en: 'Exempted' };

function row({ diagnostic, shownPath }: FoundDiagnostic, { language }: FindingsInput): string {
  const { place, severity, message, help, ruleId, exemption } = diagnostic;
  const line = place.range ? `:${place.range.start.line}` : '';
  const told = [
    escapeMarkdown(message[language]),
    ...(exemption ? [`${exempted[language]} ${escapeMarkdown(exemptionText(exemption)[language])}`] : []),
    escapeMarkdown(ruleId),
  ];
  const cells = [
    severityWords[severity][language],
    escapeMarkdown(`${shownPath(place.path)}${line}`),
    told.join('<br>'),
    escapeMarkdown(help[language]),
  ];
  return `| ${cells.join(' | ')} |`;
}

function fitting(rows: readonly string[]): readonly string[] {
  let length = 0;
  const first = rows.findIndex((each) => {
    length += each.length + 1;
    return length > longest;
  });
  return first < 0 ? rows : rows.slice(0, first);
}

function leftOut(count: number): Bilingual {
  return {
    sv: `Och ${count} till, som inte får plats här.`,
    en: `And ${count} more, which there is no room for here.`,
  };
}
