import type { Bilingual } from '../base/bilingual.js';

/**
 * A sentence for why `target` could not be written, with what to do. Throws what is no failure of the disk, since
 * that is a bug of ours.
 */
export function writeFailure(target: string, error: unknown): Bilingual {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return refusal(target, code);
}

/** The sentence for an errno name such as `ENOSPC`. */
export function refusal(target: string, code: string): Bilingual {
  const reason = reasons[code] ?? {
    sv: `operativsystemet svarade ${code}.`,
    en: `the operating system answered ${code}.`,
  };
  return {
    sv: `Kunde inte skriva ${target}: ${reason.sv}`,
    en: `Could not write ${target}: ${reason.en}`,
  };
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const notAllowed: Bilingual = {
  sv: 'du har inte rätt att skriva där, eller så är filen öppen i ett annat program. Stäng den, eller be om rätt att skriva där. Med --out skriver build, report, diff och schema i en annan mapp.',
  en: 'you are not allowed to write there, or the file is open in another program. Close it, or ask to be allowed. With --out build, report, diff and schema write in another folder.',
};

const fileInTheWay: Bilingual = {
  sv: 'en fil ligger där en mapp skulle behövas. Flytta filen. Med --out skriver build, report, diff och schema i en annan mapp.',
  en: 'a file lies where a folder is needed. Move the file. With --out build, report, diff and schema write in another folder.',
};

const folderInTheWay: Bilingual = {
  sv: 'en mapp har redan det namnet. Flytta mappen. Med --out skriver build, report, diff och schema i en annan.',
  en: 'a folder already has that name. Move it. With --out build, report, diff and schema write in another one.',
};

const diskFull: Bilingual = {
  sv: 'disken är full. Frigör utrymme och försök igen.',
  en: 'the disk is full. Free some space and try again.',
};

const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EBUSY: notAllowed,
  EROFS: {
    sv: 'disken går bara att läsa. Med --out skriver build, report, diff och schema i en annan mapp.',
    en: 'the disk can only be read. With --out build, report, diff and schema write in another folder.',
  },
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EISDIR: folderInTheWay,
  ENOTEMPTY: folderInTheWay,
  ENOSPC: diskFull,
  EDQUOT: {
    sv: 'ditt utrymme på disken är slut. Frigör utrymme och försök igen.',
    en: 'your share of the disk is used up. Free some space and try again.',
  },
  EFBIG: {
    sv: 'filen är större än vad som är tillåtet där.',
    en: 'the file is larger than what is allowed there.',
  },
  ENAMETOOLONG: {
    sv: 'namnet är för långt. Välj en mapp med kortare namn.',
    en: 'the name is too long. Choose a folder with a shorter name.',
  },
  ENOENT: {
    sv: 'mappen finns inte, eller togs bort medan filen skrevs.',
    en: 'the folder does not exist, or was removed while the file was written.',
  },
  EIO: {
    sv: 'disken svarade med ett fel.',
    en: 'the disk answered with an error.',
  },
};
