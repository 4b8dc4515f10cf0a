import type { Fault } from './fault.js';

const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);

export const faultsOfLists: readonly Fault[] = [
  {
    name: 'an assignment for nobody',
    rule: 'assignments/no-owner',
    file: 'uppdrag.yaml',
    plant: swap('    riktas till: alla nämnder\n', ''),
    line: /Korta köerna/,
  },
  {
    name: 'an assignment that is not followed up',
    rule: 'assignments/no-periodicity',
    file: 'uppdrag.yaml',
    plant: swap('    periodicitet: varje tertial\n', ''),
    line: /Korta köerna/,
  },
  {
    name: 'a deadline after the plan’s years',
    rule: 'assignments/deadline-outside-period',
    file: 'uppdrag.yaml',
    plant: swap(/\d{4}-12-31/, '2031-12-31'),
    line: /2031/,
  },
  {
    name: 'assignments that are to be followed up more often than anybody meets',
    rule: 'assignments/follow-ups',
    file: 'uppdrag.yaml',
    plant: swap('varje tertial', 'varje kvartal'),
    line: /Korta köerna/,
  },
  {
    name: 'fewer follow-ups than a text promises',
    rule: 'calendar/follow-ups',
    file: 'uppfoljning.md',
    plant: swap('två gånger per år', '3 gånger per år'),
    line: /3 gånger/,
  },
  {
    name: 'a text with more meetings than the calendar',
    rule: 'calendar/meetings-in-text',
    file: 'uppfoljning.md',
    plant: (text) => text.replace('sammanträder tre gånger', 'sammanträder fem gånger'),
    line: /fem gånger/,
  },
  {
    name: 'a matter with nobody responsible',
    rule: 'calendar/no-responsible',
    file: 'kalender.yaml',
    plant: swap('Intern kontroll: Controller', 'Intern kontroll'),
    line: /Intern kontroll/,
  },
  {
    name: 'meetings out of order',
    rule: 'calendar/out-of-order',
    file: 'kalender.yaml',
    plant: swap(/datum: \d+ juni/, 'datum: 2 mars'),
    line: /2 mars/,
  },
  {
    name: 'a calendar with the heading of another year',
    rule: 'calendar/other-year',
    file: 'kalender.yaml',
    plant: swap('kalender: Sammanträden', 'kalender: Sammanträden 2019'),
    line: /2019/,
  },
  {
    name: 'a meeting on a public holiday',
    rule: 'calendar/free-day',
    file: 'kalender.yaml',
    plant: swap(/datum: \d+ juni/, 'datum: 6 juni'),
    line: /6 juni/,
  },
  {
    name: 'meetings of last year',
    rule: 'periods/foreign-year',
    file: 'kalender.yaml',
    // In 2009 none of the days was a day off.
    plant: (text) =>
      text
        .replace(/år: \d+/, 'år: 2009')
        .replace(/\d+ (mars|juni|oktober)/g, '10 $1')
        .replace('10 oktober', '12 oktober'),
    line: /datum/,
  },
  {
    name: 'a decision on a Sunday',
    rule: 'calendar/decision-date',
    file: 'plan.yaml',
    plant: swap(/datum: \d{4}-11-\d\d/, 'datum: 2009-11-08'),
    line: /datum: 2009-11-08/,
  },
  {
    name: 'a weekday that the day is not',
    rule: 'calendar/day-in-text',
    file: 'uppfoljning.md',
    plant: swap('tisdagen den', 'måndagen den'),
    line: /måndagen/,
  },
  {
    name: 'a day in a text that does not exist',
    rule: 'calendar/day-in-text',
    file: 'inledning.md',
    plant: (text) => `${text}\nPlanen är klar den 31 september.\n`,
    line: /31 september/,
  },
  {
    name: 'a term that is explained and not used',
    rule: 'wording/unused-term',
    file: 'ordlista.yaml',
    plant: swap('ord: Soliditet', 'ord: Likviditet'),
    line: /Likviditet/,
  },
  {
    name: 'a company under a shorter name',
    rule: 'wording/shortened-name',
    file: 'uppfoljning.md',
    plant: swap('Norra Länets Bussar AB', 'Norra Bussar AB'),
    line: /Norra Bussar AB/,
  },
  {
    name: 'one kind of legal person in its definite form',
    rule: 'wording/name-spelling',
    file: 'bolag.yaml',
    plant: (text) => `${text}  - Norra arkivet: Kommunalförbundet\n`,
    line: /Norra arkivet/,
  },
];
