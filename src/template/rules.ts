import type { Rule } from '../base/rule.js';

export const unknownTemplate: Rule = {
  id: 'template/unknown',
  severity: 'error',
  title: { sv: 'Okänd mall', en: 'Unknown template' },
  why: {
    sv: 'Mallen bestämmer ord, numrering och utseende; utan den kan ingenting tryckas.',
    en: 'The template decides words, numbering and looks; without it nothing can be printed.',
  },
  help: {
    sv: 'Skriv namnet på en mall som finns, eller lägg en egen i en mapp med det namnet under mallar.',
    en: 'Write the name of a template there is, or put one of your own in a folder of that name under mallar.',
  },
};

export const circularTemplate: Rule = {
  id: 'template/circular',
  severity: 'error',
  title: { sv: 'Mallar som bygger på varandra', en: 'Templates that build on one another' },
  why: {
    sv: 'Ingen av mallarna säger då vad som gäller i det som de lämnar till varandra.',
    en: 'None of the templates then says what holds where they leave it to one another.',
  },
  help: {
    sv: 'Låt en av dem bygga på standard i stället.',
    en: 'Let one of them build on standard instead.',
  },
};

export const lowContrast: Rule = {
  id: 'template/contrast',
  severity: 'error',
  title: { sv: 'För svag kontrast', en: 'Too little contrast' },
  why: {
    sv: 'Den som ser dåligt kan inte läsa texten, och lagen kräver att offentliga handlingar på webben går att läsa.',
    en: 'People with low vision cannot read the text, and the law demands that public documents on the web can be read.',
  },
  help: {
    sv: 'Välj en mörkare textfärg eller en ljusare ton under färger i utseende.yaml.',
    en: 'Choose a darker colour of text or a lighter tint (ton) under färger in utseende.yaml.',
  },
};

export const logotypeSize: Rule = {
  id: 'template/logotype-size',
  severity: 'error',
  title: { sv: 'Logotyp som inte får plats', en: 'Logotype that does not fit' },
  why: {
    sv: 'Den skulle täcka text på omslaget eller på sidorna, och planerna trycks därför utan den.',
    en: 'It would cover text on the cover or the pages, so the plans are printed without it.',
  },
  help: {
    sv: 'Skriv en mindre höjd under logotyp i utseende.yaml.',
    en: 'Write a smaller height (höjd) under logotyp in utseende.yaml.',
  },
};

export const noFont: Rule = {
  id: 'template/font',
  severity: 'error',
  title: { sv: 'Fil som inte är ett typsnitt', en: 'File that is no typeface' },
  why: {
    sv: 'PDF-filen kan inte sättas med den, så antingen skrivs ingen PDF eller så saknas tecken i den.',
    en: 'The PDF cannot be set with it, so either no PDF is written or characters are missing in it.',
  },
  help: {
    sv: 'Använd en fil som slutar på .ttf eller .otf. Typsnitt för webben (.woff) och samlingar (.ttc) går inte att använda.',
    en: 'Use a file that ends with .ttf or .otf. Typefaces for the web (.woff) and collections (.ttc) cannot be used.',
  },
};

export const requiredSection: Rule = {
  id: 'structure/required-section',
  severity: 'warning',
  title: { sv: 'Avsnitt som saknas', en: 'Section that is missing' },
  why: {
    sv: 'Regionens planer har samma delar, så att den som läser flera hittar rätt och inget glöms bort.',
    en: 'The plans of a region have the same parts, so that nothing is forgotten and a reader of several finds the way.',
  },
  help: {
    sv: 'Skriv avsnittet, eller ändra delar.yaml i regionens mall om planerna inte ska ha det.',
    en: 'Write the section, or change delar.yaml of the region’s template if the plans are not to have it.',
  },
};

export const rules: readonly Rule[] = [unknownTemplate, circularTemplate, lowContrast, logotypeSize, noFont];
