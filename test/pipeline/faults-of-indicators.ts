import type { Fault } from './fault.js';

/** In the first indicator of a goal's file. */
const inGoal = (
  name: string,
  rule: string,
  plant: (text: string) => string,
  line: RegExp,
  only?: Fault['only'],
): Fault => ({ name, rule, file: 'mal/2.1.md', plant, line, ...(only ? { only } : {}) });

const target = /(målnivå:\n {6}\d{4}: )(\S+)/;

export const faultsOfIndicators: readonly Fault[] = [
  inGoal(
    'an indicator without a target',
    'indicators/no-target',
    (text) => text.replace(/ {4}målnivå:\n(?: {6}.*\n)+/, ''),
    /id: /,
  ),
  inGoal(
    'an indicator without an outcome',
    'indicators/no-outcome',
    (text) => text.replace(/ {4}utfall:\n(?: {6}.*\n)+/, ''),
    /id: /,
  ),
  inGoal(
    'an indicator without a source',
    'indicators/no-source',
    (text) => text.replace(/ {4}källa:.*\n/, ''),
    /id: /,
  ),
  inGoal(
    'an indicator without a unit',
    'indicators/no-unit',
    (text) => text.replace(/ {4}enhet:.*\n/, ''),
    /id: /,
    'first',
  ),
  inGoal(
    'an average in percent',
    'indicators/unit-against-name',
    (text) => text.replace(/namn: .*/, 'namn: Antal medarbetare per chef'),
    /\d{4}: /,
  ),
  inGoal(
    'an outcome with a decimal point',
    'indicators/not-a-figure',
    (text) => text.replace(/(utfall:\n(?: {6}\d{4}: .*\n)? {6}\d{4}: )\S+/, '$199.5'),
    /99\.5/,
  ),
  inGoal(
    'a series in two units',
    'indicators/mixed-notation',
    (text) =>
      text
        .replace(target, '$199 dagar')
        .replace(/ {4}önskad riktning.*\n/, '')
        .replace('Andel', 'Nivå'),
    /99 dagar/,
  ),
  inGoal(
    'a target that is worse',
    'indicators/target-worse',
    (text) => text.replace(target, '$11,0'),
    /: 1,0/,
  ),
  inGoal(
    'a target below the outcome and no direction',
    'indicators/no-direction',
    (text) =>
      text
        .replace(/(målnivå:\n {6}\d{4}: ).*\n( {6}\d{4}: ).*/, '$11,0\n$21,0')
        .replace(/ {4}önskad riktning.*\n/, ''),
    /: 1,0/,
  ),
  inGoal(
    'a target that is reached',
    'indicators/target-equals-outcome',
    (text) => text.replace(/(\S+)\n( {4}målnivå:\n {6}\d{4}: ).*\n( {6}\d{4}: ).*/, '$1\n$2$1\n$3$1'),
    /\d{4}: /,
  ),
  inGoal(
    'a share of more than all',
    'indicators/outside-scale',
    (text) => text.replace(target, '$1110'),
    /: 110/,
  ),
  inGoal(
    'a comparison that is lost',
    'indicators/lost-comparison',
    (text) => text.replace(/namn: .*/, 'namn: Andel som väntar mindre än 99,0 %').replace(target, '$199,0'),
    /: 99,0/,
  ),
  inGoal(
    'an outcome that last year’s plan had as another figure',
    'indicators/restated',
    (text) => text.replace(/(utfall:\n {6}\d{4}: )(\S+)/, '$11,5'),
    /: 1,5/,
    'last',
  ),
  inGoal(
    'a target in words that is not the indicator’s',
    'indicators/in-text',
    (text) => `${text}\nMålet för ${/namn: (.*)/.exec(text)?.[1]} är 99,5 procent för YEAR.\n`,
    /99,5 procent/,
  ),
  {
    name: 'an indicator that has vanished',
    rule: 'indicators/vanished',
    file: 'mal/2.2.md',
    plant: (text) => text.replace(/ {2}- id: n\d+-2\.2-2\n(?: {4}.*\n)+/, ''),
    told: 'plan.yaml',
    line: /^plan:/,
    only: 'last',
  },
  inGoal(
    'an indicator of a year that is over',
    'periods/indicator-year',
    (text) => text.replace(/namn: .*/, 'namn: Andel upphandlingar med krav under 2008'),
    /namn: /,
  ),
  {
    name: 'a goal by nearly its name',
    rule: 'goals/renamed',
    file: 'inledning.md',
    plant: (text) => `${text}\nMålet ”Skillnaderna i hälsan minskar” går före.\n`,
    line: /Skillnaderna/,
  },
  {
    name: 'a count of goals in words',
    rule: 'goals/stated-count',
    file: 'inledning.md',
    plant: (text) => `${text}\nRegionplanen har sju mål.\n`,
    line: /sju mål/,
  },
];
