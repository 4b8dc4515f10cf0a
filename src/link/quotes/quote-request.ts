import type { Bilingual } from '../../base/bilingual.js';
import { nearest } from '../../base/nearest.js';
import { own } from '../../base/own.js';
import { type GoalChain, kindsOf } from '../../model/goal-chain.js';
import { type AmountUnit, amountUnits } from '../../model/region.js';
import { readUnit } from '../../value/unit.js';

/** What the author asks for between the braces of `:värde{…}`. */
export interface QuoteRequest {
  readonly of: Wanted;
  readonly from: 'own' | 'regionplan' | 'last-year';
  /** How an amount is to be printed; undefined as it is written in its table. */
  readonly unit: AmountUnit | undefined;
  readonly decimals: number | undefined;
}

export type Wanted =
  | {
      readonly type: 'cell';
      readonly table: string;
      /** Undefined: the table's sum. */
      readonly row: string | undefined;
      /** A heading, or the year of one. */
      readonly column: string | undefined;
    }
  | { readonly type: 'frame'; readonly board: string; readonly year: string }
  | { readonly type: 'count'; readonly kind: string }
  | {
      readonly type: 'measure';
      readonly indicator: string;
      readonly series: 'outcomes' | 'targets';
      /** Undefined where the value has no year. */
      readonly year: string | undefined;
    };

export interface RequestFault {
  readonly fault: Bilingual;
  readonly suggestion?: string | undefined;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

const common = ['i', 'enhet', 'decimaler'];
const keysFor: Readonly<Record<Wanted['type'], readonly string[]>> = {
  cell: ['tabell', 'rad', 'kolumn', 'år'],
  frame: ['ram', 'år'],
  count: ['antal'],
  measure: ['indikator', 'utfall', 'målnivå'],
};
const leading = ['tabell', 'ram', 'antal', 'indikator'];

const plans: Readonly<Record<string, QuoteRequest['from']>> = {
  planen: 'own',
  regionplanen: 'regionplan',
  'förra årets plan': 'last-year',
};

export function readRequest(attributes: Attributes, chain: GoalChain): QuoteRequest | RequestFault {
  const written = inCommonWords(attributes, chain);
  const of = readWanted(written);
  if ('fault' in of) return of;
  const unknown = Object.keys(written).find((key) => ![...keysFor[of.type], ...common].includes(key));
  if (unknown !== undefined) return unknownKey(unknown, of.type);
  const { i = 'planen', enhet, decimaler } = written;
  const from = own(plans, i.toLowerCase());
  if (!from) return unknownChoice('i', i, Object.keys(plans));
  const unit = enhet === undefined ? undefined : amountUnits.find((each) => each === readUnit(enhet));
  if (enhet !== undefined && !unit) return unknownChoice('enhet', enhet, amountUnits);
  if (decimaler !== undefined && !/^[0-6]$/.test(decimaler)) {
    return unknownChoice('decimaler', decimaler, ['0', '1', '2', '3']);
  }
  const decimals = decimaler === undefined ? undefined : Number(decimaler);
  return { of, from, unit, decimals };
}

type Written = Readonly<Record<string, string>>;

/** What is measured may be called by the region's own word, `mätetal`. */
function inCommonWords(attributes: Attributes, chain: GoalChain): Written {
  const measured = kindsOf(chain).filter((kind) => kind.measured);
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      measured.some(({ name }) => name === key) ? 'indikator' : key.normalize('NFC'),
      (value ?? '').normalize('NFC').trim(),
    ]),
  );
}

function readWanted(written: Written): Wanted | RequestFault {
  const { tabell, ram, antal, indikator, rad, kolumn, år } = written;
  const starts = leading.filter((key) => key in written).length;
  if (starts === 0 && (rad !== undefined || kolumn !== undefined)) return missingTable();
  if (starts !== 1) return noStart(Object.keys(written));
  if (antal !== undefined) return { type: 'count', kind: antal };
  if (indikator !== undefined) return readMeasure(indikator, written);
  if (ram !== undefined) return år ? { type: 'frame', board: ram, year: år } : missingYear();
  return { type: 'cell', table: tabell ?? '', row: rad, column: kolumn ?? år };
}

function readMeasure(indicator: string, { utfall, målnivå, ...others }: Written): Wanted | RequestFault {
  if ((utfall === undefined) === (målnivå === undefined)) {
    return {
      fault: {
        sv: 'Det framgår inte om det är ett utfall eller en målnivå: skriv utfall= eller målnivå= och året.',
        en: 'It is not said whether it is an outcome or a target: write utfall= or målnivå= and the year.',
      },
      suggestion: Object.keys(others)
        .filter((key) => ![...keysFor.measure, ...common].includes(key))
        .map((key) => nearest(key, ['utfall', 'målnivå']))
        .find((key) => key !== undefined),
    };
  }
  const year = (utfall ?? målnivå) || undefined;
  return { type: 'measure', indicator, series: utfall === undefined ? 'targets' : 'outcomes', year };
}

function missingTable(): RequestFault {
  return {
    fault: {
      sv: 'Det framgår inte vilken tabell raden står i: skriv tabell= och namnet på dess fil utan .yaml.',
      en: 'It is not said which table the row is in: write tabell= and the name of its file without .yaml.',
    },
  };
}

function missingYear(): RequestFault {
  return {
    fault: { sv: 'Året saknas: skriv år= och året.', en: 'The year is missing: write år= and the year.' },
  };
}

function noStart(keys: readonly string[]): RequestFault {
  const list = leading.join(', ');
  return {
    fault: {
      sv: `Kommandot ska ha ett av orden ${list} och inte flera av dem.`,
      en: `The command is to have one of the words ${list} and not several of them.`,
    },
    suggestion: keys.map((key) => nearest(key, leading)).find((key) => key !== undefined),
  };
}

function unknownKey(key: string, type: Wanted['type']): RequestFault {
  const known = [...keysFor[type], ...common];
  return {
    fault: {
      sv: `”${key}” betyder ingenting här. De ord som finns: ${known.join(', ')}.`,
      en: `“${key}” means nothing here. The words there are: ${known.join(', ')}.`,
    },
    suggestion: nearest(key, known),
  };
}

function unknownChoice(key: string, value: string, choices: readonly string[]): RequestFault {
  return {
    fault: {
      sv: `”${key}” kan inte vara ”${value}”. Välj bland: ${choices.join(', ')}.`,
      en: `“${key}” cannot be “${value}”. Choose from: ${choices.join(', ')}.`,
    },
    suggestion: nearest(value, choices),
  };
}
