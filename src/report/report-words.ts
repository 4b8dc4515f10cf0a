import type { Bilingual } from '../base/bilingual.js';
import { counted } from './counted.js';

/** Words that every report has, whatever it is about. */
export const reportWords = {
  /** What kind of document it is, and how its file's name begins. */
  report: { sv: 'Rapport', en: 'Report' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  empty: { sv: 'Inget att redovisa', en: 'Nothing to report' },
  judgedOn: { sv: 'Bedömd den', en: 'Judged on' },
  /** Of all reports in one document. */
  all: { sv: 'Regionens planer', en: 'The region’s plans' },
  allSubject: {
    sv: 'Vad regionens planer säger tillsammans: en rapport i varje kapitel, och det viktigaste ur dem alla först.',
    en: 'What the region’s plans say together: a report in each chapter, and what matters most in all of them first.',
  },
} as const satisfies Record<string, Bilingual>;

export function compiledFrom(plans: number): Bilingual {
  return {
    sv: `Sammanställd ur ${counted(plans, 'plan', 'planer')}`,
    en: `Compiled from ${counted(plans, 'plan', 'plans')}`,
  };
}
