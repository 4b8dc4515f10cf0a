import { composePlan } from '../../src/compose/compose-plan.js';
import type { Block, DocumentRoot, Inline, Section, Table } from '../../src/document/document.js';
import { planLoader } from '../../src/pipeline/load-plan.js';
import { loadRegion } from '../../src/pipeline/load-region.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { loadTemplate } from '../../src/template/load-template.js';

const board = 'halsonamnden/2022';

const base: Readonly<Record<string, string>> = {
  'region.yaml': 'region: Region Exempel\nnämnder:\n  halsonamnden:\n    namn: Hälsonämnden\n',
  'regionplan/2022-2024/plan.yaml': `plan: regionplan
period: 2022–2024
läge: beredd
målkedja:
  målområde:
    flertal: målområden
  mål:
    under: målområde
  indikator:
    flertal: indikatorer
    under: mål
    mäts: ja
innehåll:
  - mal.yaml
`,
  'regionplan/2022-2024/mal.yaml': `målområden:
  - id: 1
    namn: Ett friskt län
    mål:
      - id: 1.1
        namn: Fler lever ett friskt liv
      - id: 1.2
        namn: Vården är nära
  - id: 2
    namn: Ett öppet län
    mål:
      - id: 2.1
        namn: Alla får plats
`,
};

/** Composes a board's plan with the standard template. Files are named from the plan's folder. */
export function composeFiles(
  files: Readonly<Record<string, string>>,
  content: readonly string[],
): DocumentRoot {
  const own = Object.entries(files).map(([name, text]) => [`${board}/${name}`, text] as const);
  const plan = `plan: verksamhetsplan\nnämnd: halsonamnden\nperiod: 2022\nregionplan: 2022-2024\nläge: beredd\ninnehåll:\n${content.map(listed).join('')}`;
  const reader = memoryReader({ ...base, ...Object.fromEntries(own), [`${board}/plan.yaml`]: plan });
  const { region } = loadRegion({ folder: '', reader });
  const template = loadTemplate('standard', { path: 'region.yaml' }).value?.template;
  const loaded = region && planLoader(reader, region).load(board);
  if (!loaded?.value || !template) throw new Error('The plan of the test cannot be read');
  if (loaded.diagnostics.length > 0)
    throw new Error(loaded.diagnostics.map((one) => one.message.sv).join('\n'));
  return composePlan(loaded.value, template);
}

/** A line indented by its author stands under the one above it. */
function listed(line: string): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  return `  ${indent}${line.trim().startsWith('- ') ? line.trim() : `- ${line.trim()}`}\n`;
}

export function sections(blocks: readonly Block[]): readonly Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sections(block.children)] : []));
}

export function tables(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' ? tables(block.children) : [];
  });
}

/** Number and title of every heading, in reading order. */
export function outline(document: DocumentRoot): readonly string[] {
  return sections(document.children).map(({ number, title }) =>
    [number, words(title)].filter(Boolean).join(' '),
  );
}

/** Running text of blocks or inlines, with ordinary spaces and a note's number in brackets. */
export function words(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map(wordsOf)
    .join('')
    .replace(/\u00a0/g, ' ');
}

function wordsOf(node: Block | Inline): string {
  if (node.type === 'noteReference') return `[${node.number}]`;
  if ('value' in node) return node.value;
  if (node.type === 'list') return node.children.map((item) => words(item.children)).join('');
  return 'children' in node ? words(node.children as readonly (Block | Inline)[]) : '';
}
