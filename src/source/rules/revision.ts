import type { Rule } from '../../base/rule.js';

export const noRepository: Rule = {
  id: 'source/no-repository',
  severity: 'error',
  title: { sv: 'Planerna har ingen historik', en: 'The plans have no history' },
  why: {
    sv: 'Utan historik går det inte att veta vad som är nytt eller ändrat.',
    en: 'Without history it cannot be known what is new or has changed.',
  },
  help: {
    sv: 'Lägg planerna i git. Utan git går det att köra plan check utan --since, och plan diff med --against previous.',
    en: 'Keep the plans in git. Without git you can run plan check without --since, and plan diff with --against previous.',
  },
};

export const unknownRevision: Rule = {
  id: 'source/unknown-revision',
  severity: 'error',
  title: { sv: 'Okänd version', en: 'Unknown revision' },
  why: {
    sv: 'Utan den äldre versionen går det inte att veta vad som är nytt eller ändrat.',
    en: 'Without the earlier revision it cannot be known what is new or has changed.',
  },
  help: {
    sv: 'Skriv en gren, en tagg eller en incheckning som finns i arkivet, till exempel main. I en automatisk körning kan hela historiken behöva hämtas först.',
    en: 'Write a branch, a tag or a commit that is in the repository, for example main. In an automatic run the whole history may have to be fetched first.',
  },
};
