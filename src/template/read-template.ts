import { type TemplateRecord, templateSchema } from '../../schemas/template.js';
import type { Result } from '../base/result.js';
import type { Data } from '../model/content.js';
import { columnWidths } from './column-widths.js';
import { readLayers } from './read-layers.js';
import { tablePages } from './table-pages.js';
import type { Template, TemplateWords } from './template.js';
import type { TemplateShelves } from './template-shelves.js';

/**
 * Reads `mall.yaml` from the first of the folders that has it. Undefined when it cannot be used; the diagnostics say
 * why, as for a plan.
 */
export function readTemplate(
  name: string,
  folders: TemplateShelves,
  shelves: TemplateShelves,
): Result<Template | undefined> {
  const reading = { file: 'mall.yaml', schema: templateSchema(), shelves };
  const { value, diagnostics } = readLayers(folders, reading);
  return { value: value && toTemplate(name, value.record.value), diagnostics };
}

function toTemplate(name: string, record: TemplateRecord): Template {
  const { ord, mål, rubriker } = record;
  return {
    name,
    titles: record.titlar,
    labels: {
      contents: ord.innehåll,
      page: ord.sida.replace('{sida}', '{page}').replace('{sidor}', '{pages}'),
      continued: ord.fortsättning,
      note: ord.fotnot,
      notes: ord.noter,
      asTable: record.diagram.ord['visa som tabell'],
      backToText: ord.tillbaka,
      skipToContent: ord.hoppa,
    },
    words: toWords(ord),
    lists: record.listor,
    numbers: {
      patterns: rubriker.nummer,
      depth: rubriker.numrering === 'ja' ? Number(rubriker.nummerdjup) : 0,
    },
    widths: columnWidths(record.kolumnbredder),
    pages: tablePages(record.sidor),
    contentsDepth: Number(rubriker.innehållsdjup),
    goals: {
      headings: mål.rubriker,
      numbered: numbered[mål.numrerade],
      gathering: mål.samlingsrubrik === 'nej' ? undefined : mål.samlingsrubrik,
      order: mål.ordning === 'tabell först' ? 'table-first' : 'text-first',
      columns: mål.kolumner.map(toColumn),
      index: mål.register === 'ja',
    },
    charts: toCharts(record.diagram),
    placement: record.placering.map((kind) => dataTypes[kind]),
  };
}

function toCharts({
  tabeller,
  utvecklingslinje,
  målträd,
  ord,
}: TemplateRecord['diagram']): Template['charts'] {
  const tables = Object.entries(tabeller).map(([kind, chart]) => [kind, chartKinds[chart]]);
  return {
    tables: Object.fromEntries(tables),
    sparklines: utvecklingslinje === 'ja',
    goalTree: målträd === 'ja',
    words: {
      figure: ord.figur,
      barsInWords: ord.staplar,
      waterfall: ord.vattenfall,
      waterfallInWords: ord['vattenfall i ord'],
      development: ord.utveckling,
      legend: ord.teckenförklaring,
      overview: ord['målen i överblick'],
      goalTree: ord.målträd,
      sparkline: ord['utveckling i ord'],
      cutAxis: ord['avkortad axel'],
      goalTreeInWords: ord['målträd i ord'],
    },
  };
}

const chartKinds = { staplar: 'bars', vattenfall: 'waterfall', inget: 'none' } as const;

const numbered = { alla: 'all', kapitel: 'chapters', inga: 'none' } as const;

type Column = Template['goals']['columns'][number];

/** ”utfall -2” is the outcome two years before the plan's first. */
function toColumn(written: string): Column {
  const [name = '', offset] = written.split(' ');
  const kind = columnKinds[name as keyof typeof columnKinds];
  return offset === undefined ? { kind } : { kind, offset: Number(offset) };
}

const columnKinds = { namn: 'name', källa: 'source', utfall: 'outcome', målnivå: 'target' } as const;

const dataTypes = {
  tabell: 'figures-table',
  uppdrag: 'assignments',
  kalender: 'calendar',
  risker: 'risks',
  'juridiska personer': 'legal-persons',
  beslut: 'decisions',
  dokument: 'documents',
  ordlista: 'glossary',
} as const satisfies Record<string, Data['type']>;

function toWords(ord: TemplateRecord['ord']): TemplateWords {
  return {
    table: ord.tabell,
    emptyTable: ord['tom tabell'],
    section: ord.avsnitt,
    unnumberedSection: ord['avsnitt utan nummer'],
    onPage: ord['på sidan'].replace('{sida}', '{page}'),
    index: ord.register,
    amountsIn: ord.belopp,
    adopted: ord.fastställd,
    prepared: ord.beredd,
    draft: ord.utkast,
    answersTo: ord.regionplan,
    caseNumber: ord.diarienummer,
    indicatorsFor: ord['indikatorer för'],
    goalsFor: ord['delmål för'],
    sharedWith: ord['delas med'],
    and: ord.och,
    baseline: ord.baslinje,
    source: ord.källa,
    outcome: ord.utfall,
    target: ord.målnivå,
    scale: ord.skala,
    better: { higher: ord.riktning.högre, lower: ord.riktning.lägre },
    frameArea: ord.ramområde,
    row: ord.rad,
  };
}
