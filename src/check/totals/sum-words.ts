/** ”Summa”, ”Totalt, tkr”: the whole of a table, where ”Summa skulder” is of a part that only its author knows. */
export const wholeSum =
  /^(?:summa|totalt|total|totalsumma|sammanlagt|samtliga)(?:,? (?:i )?(?:kr|tkr|mnkr|mkr|mdkr))?$/i;

/** Labels of what is a sum itself, or a part, so that it does not stand beside the other rows. */
export const besideNone =
  /^(?:[–-]|varav|därav|summa|delsumma|netto|resultat|förändring|differens|avvikelse)|^(?:totalt?|sammanlagt|samtliga)(?![a-zåäö])/i;

/** Headings of figures that nobody adds up. */
export const noAmount = /%|procent|andel|index|genomsnitt|kvot|(?<![a-zåäö])(?:medel|snitt|per(?![a-zåäö]))/i;
