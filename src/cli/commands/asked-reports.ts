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

function unknownReport(name: string | undefined): Bilingual {
  const all = [...reportNames, 'all'];
  const list = all.join(', ');
  if (name === undefined) {
    return { sv: `Skriv vilken rapport du vill ha: ${list}.`, en: `Say which report you want: ${list}.` };
  }
  const near = nearest(name, all);
  const told: Bilingual = {
    sv: `Det finns ingen rapport ”${name}”. De som finns: ${list}.`,
    en: `There is no report “${name}”. Those there are: ${list}.`,
  };
  if (near === undefined) return told;
  return { sv: `${told.sv}\nMenade du ${near}?`, en: `${told.en}\nDid you mean ${near}?` };
}

const noCalendar: Bilingual = {
  sv: 'Bara rapporten calendar kan skrivas som ics.',
  en: 'Only the report calendar can be written as ics.',
};
