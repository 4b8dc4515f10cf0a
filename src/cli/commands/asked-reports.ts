import type { Bilingual } from '../../base/bilingual.js';
import { nearest } from '../../base/nearest.js';
import { type ReportFormat, type ReportName, reportNames } from '../../pipeline/render-report.js';

/** The reports that a name stands for, or what is wrong with the name or with a format for it. */
export function askedReports(
  name: string | undefined,
  formats: readonly ReportFormat[],
): { readonly names: readonly ReportName[] } | { readonly problem: Bilingual } {
  const names = name === 'all' ? reportNames : reportNames.filter((each) => each === name);
  if (names.length === 0) return { problem: unknownReport(name) };
  return formats.includes('ics') && !names.includes('calendar') ? { problem: noCalendar } : { names };
}

/** Commands are written in English; this is what a reader of Swedish looks for, and may well write. */
const swedishNames: Readonly<Record<ReportName | 'all', string>> = {
  frames: 'ramar',
  thread: 'röd tråd',
  indicators: 'indikatorer',
  assignments: 'uppdrag',
  calendar: 'kalender',
  findings: 'anmärkningar',
  all: 'alla',
};

function unknownReport(name: string | undefined): Bilingual {
  const all = [...reportNames, 'all'] as const;
  const english = all.join(', ');
  const swedish = all.map((each) => `${each} (${swedishNames[each]})`).join(', ');
  if (name === undefined) {
    return {
      sv: `Skriv vilken rapport du vill ha: ${swedish}.`,
      en: `Say which report you want: ${english}.`,
    };
  }
  const meant = all.find((each) => swedishNames[each] === name.toLowerCase()) ?? nearest(name, all);
  const told: Bilingual = {
    sv: `Det finns ingen rapport ”${name}”. De som finns: ${swedish}.`,
    en: `There is no report “${name}”. Those there are: ${english}.`,
  };
  if (meant === undefined) return told;
  return { sv: `${told.sv}\nMenade du ${meant}?`, en: `${told.en}\nDid you mean ${meant}?` };
}

const noCalendar: Bilingual = {
  sv: 'Bara rapporten calendar kan skrivas som ics.',
  en: 'Only the report calendar can be written as ics.',
};
