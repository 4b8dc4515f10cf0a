/**
 * What people write instead of a choice, by the choice. Spelling leads the wrong way here: ”mkr” is one letter from
 * ”tkr” and a thousand times as much.
 */
const others: Readonly<Record<string, readonly string[]>> = {
  kr: ['kronor', 'sek'],
  tkr: ['kkr', 'ksek', 'tsek', 'tusen kronor', 'tusental kronor'],
  mnkr: ['mkr', 'msek', 'milj kr', 'milj. kr', 'miljoner', 'miljoner kronor'],
  mdkr: ['mdr', 'mdr kr', 'mrd', 'mrd kr', 'miljarder', 'miljarder kronor'],
  procent: ['%'],
  utkast: ['arbetsmaterial', 'koncept', 'preliminär', 'under arbete'],
  beredd: ['förslag', 'klar', 'klar för beslut', 'remiss'],
  fastställd: ['antagen', 'beslutad', 'fastställt', 'godkänd', 'gällande'],
  högre: ['hög', 'mer', 'uppåt', 'ökad', 'ökande', 'ökning'],
  lägre: ['låg', 'mindre', 'nedåt', 'minskad', 'minskande', 'minskning'],
  'ej påbörjad': ['inte påbörjad', 'ej startad'],
  pågår: ['pågående', 'under arbete'],
  klar: ['avslutad', 'färdig', 'genomförd', 'slutförd'],
  avbruten: ['inställd', 'nedlagd', 'utgår', 'utgått'],
};

/** The choice that a word means, where it is no misspelling of one. */
export function meantByOther(word: string, choices: readonly string[]): string | undefined {
  const written = word.trim().toLowerCase();
  const meant = choices.filter(
    (choice) => Object.hasOwn(others, choice) && others[choice]?.includes(written),
  );
  return meant.length === 1 ? meant[0] : undefined;
}
