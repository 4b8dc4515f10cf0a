import type { Rule } from '../../base/rule.js';

const why = {
  sv: 'Bilden kommer inte med i planen, och läsaren får bara dess beskrivning.',
  en: 'The picture does not reach the plan, and the reader gets its description alone.',
};

export const noPicture: Rule = {
  id: 'pictures/format',
  severity: 'error',
  title: { sv: 'Fil som inte går att trycka som bild', en: 'File that cannot be printed as a picture' },
  why,
  help: {
    sv: 'Spara bilden som PNG eller JPEG i färg eller gråskala, eller som vanlig SVG, och skriv den filens namn.',
    en: 'Save the picture as PNG or JPEG in colour or greyscale, or as plain SVG, and write that file’s name.',
  },
};

export const unprintableContent: Rule = {
  id: 'pictures/svg-content',
  severity: 'error',
  title: { sv: 'SVG-bild som inte går att trycka', en: 'SVG picture that cannot be printed' },
  why: {
    sv: 'En bild i en plan ska se likadan ut för alla och får inte göra eller hämta något. Läsaren får bara dess beskrivning.',
    en: 'A picture in a plan looks the same to everyone, and must not do or fetch anything. The reader gets its description alone.',
  },
  help: {
    sv: 'Ta bort det i ett ritprogram och spara bilden på nytt som vanlig SVG. Går inte det, spara den som PNG.',
    en: 'Remove it in a drawing program and save the picture anew as plain SVG. If that does not work, save it as PNG.',
  },
};

export const hugePicture: Rule = {
  id: 'pictures/too-many-pixels',
  severity: 'error',
  title: { sv: 'Bild som är för stor', en: 'Picture that is too large' },
  why: {
    sv: 'Bilden kommer inte med i planen: den skulle göra filen tung och kan få läsarens program att stanna.',
    en: 'The picture does not reach the plan: it would make the file heavy and may stop the reader’s program.',
  },
  help: {
    sv: 'Förminska bilden. På en hel sidas bredd räcker 2 000 bildpunkter. Är det en SVG-bild, förenkla den eller spara den som PNG.',
    en: 'Make the picture smaller. For the whole width of a page 2,000 pixels are enough. If it is an SVG picture, simplify it or save it as PNG.',
  },
};

export const undescribedPicture: Rule = {
  id: 'pictures/without-description',
  severity: 'error',
  title: { sv: 'Bild utan beskrivning', en: 'Picture without description' },
  why: {
    sv: 'Den som inte ser bilden får inte veta vad den visar, och det kräver lagen om tillgänglighet till digital offentlig service.',
    en: 'Whoever does not see the picture is not told what it shows, which the law on accessible public services demands.',
  },
  help: {
    sv: 'Skriv vad bilden visar mellan hakparenteserna: ![Karta över länets kommuner](karta.png). Bilden trycks när den har en beskrivning.',
    en: 'Write what the picture shows between the brackets: ![Map of the municipalities](karta.png). The picture is printed when it has a description.',
  },
};
