/** Text that reads like a plan and says nothing: sentences of four parts, no two alike for a long time. */
export interface Prose {
  sentence(): string;
  /** Sentences until there are at least `words` words. */
  paragraph(words: number): string;
}

/** The same seed gives the same text. */
export function proseFrom(seed: number): Prose {
  let turn = seed * sentenceStep;
  const sentence = (): string => {
    turn += sentenceStep;
    const pick = (parts: readonly string[], every: number) =>
      parts[Math.floor(turn / every) % parts.length] ?? '';
    const words = [pick(subjects, 1), pick(verbs, 7), pick(objects, 61), pick(circumstances, 397)];
    return `${words.join(' ')}.`;
  };
  const paragraph = (words: number): string => {
    const sentences: string[] = [];
    for (let count = 0; count < words; ) {
      const next = sentence();
      sentences.push(next);
      count += next.split(' ').length;
    }
    return sentences.join(' ');
  };
  return { sentence, paragraph };
}

/** A prime, so that the four parts go round at different paces. */
const sentenceStep = 7919;

const subjects: readonly string[] = [
  'Vårdcentralerna',
  'Sjukhusen',
  'Tandvården',
  'Kollektivtrafiken',
  'Folkhögskolorna',
  'Ambulanssjukvården',
  'Habiliteringen',
  'Barnhälsovården',
  'Kulturverksamheten',
  'Laboratorierna',
  'Rehabiliteringen',
  'Förvaltningens chefer',
  'Medarbetarna',
];

const verbs: readonly string[] = [
  'utvecklar',
  'samordnar',
  'prövar',
  'förenklar',
  'följer upp',
  'stärker',
  'planerar',
  'beskriver',
  'förbättrar',
  'håller ihop',
  'ser över',
];

const objects: readonly string[] = [
  'mötet med dem som behöver stöd',
  'arbetet med tillgängligheten',
  'rutinerna för hur besök bokas',
  'samverkan med länets kommuner',
  'utbildningen av nya medarbetare',
  'användningen av lokaler och utrustning',
  'formerna för medborgarnas inflytande',
  'det förebyggande arbetet mot ohälsa',
  'stödet till anhöriga och närstående',
  'underlagen för kommande beslut',
  'de gemensamma arbetssätten',
  'omställningen till mindre klimatpåverkan',
  'läkemedelsarbetet i hela vårdkedjan',
  'kunskapen om jämlika villkor',
  'introduktionen på arbetsplatsen',
  'resorna mellan orterna i länet',
  'informationen på flera språk',
];

const circumstances: readonly string[] = [
  'under hela planperioden',
  'tillsammans med de andra nämnderna',
  'så att fler får hjälp i tid',
  'med utgångspunkt i det som invånarna berättar',
  'där behoven är som störst',
  'inom de ramar som nämnden har fått',
  'och redovisar det i årets rapporter',
  'steg för steg och med varsamhet',
  'för att resurserna ska räcka längre',
  'efter samråd med personalens företrädare',
  'med stöd av ny teknik',
  'på samma sätt i hela länet',
  'utan att kvaliteten blir lidande',
  'i nära dialog med patienternas föreningar',
  'och tar vara på det som redan fungerar',
  'med särskild tanke på barn och unga',
  'när förutsättningarna medger det',
  'så att ansvaret blir tydligt för alla',
  'i takt med att erfarenheterna växer',
];
