/** The tables of a richer plan, and the text that prints them and tells of them. */
export function tables(year: number): string {
  return `# Tabeller

Anslaget till forskningsprojekten är 400 tkr år ${year}. Anslaget till vårdprojekten ökar med 20 tkr från ${year} till
${year + 1}, se :ref[ekonomi/projekt]. Vårdprojekten kostar sammanlagt 420 tkr under ${year}–${year + 1}.

::infoga[ekonomi/projekt]

Pengarna kommer från tre håll:

- skatt, 70 procent
- statsbidrag, 20 procent
- avgifter, 10 procent.

| Insats | Kostnad, tkr |
|---|--:|
| Utbildning | 120 |
| Resor | 30 |
| Summa | 150 |

## Räkningar

::infoga[ekonomi/delar]

::infoga[ekonomi/jamforelse]

::infoga[ekonomi/oversikt]

::infoga[ekonomi/handlingsplan]

::infoga[ekonomi/investeringar]

::infoga[ekonomi/fonden]

::infoga[ekonomi/resultat]

::infoga[ekonomi/balans]
`;
}

const head = (title: string, years: readonly (number | string)[], more = '') =>
  `tabell: ${title}\n${more}enhet: tkr\nkolumner: ${years.join(' | ')}\nrader:\n`;

const income = `  - Verksamhetens intäkter: 100 | 110
  - Verksamhetens kostnader: -580 | -605
  - Avskrivningar: -10 | -10
  - Verksamhetens nettokostnader: -490 | -505
  - Skatteintäkter: 500 | 520
  - Årets resultat: 10 | 15
    formel: Verksamhetens nettokostnader + Skatteintäkter
`;

export const tableFiles: Readonly<Record<string, (year: number) => string>> = {
  projekt: (year) =>
    `${head('Projekt', [year, year + 1])}  - Forskningsprojekten: 400 | 410\n  - Vårdprojekten: 200 | 220\n`,
  delar: (year) =>
    `${head('Lokaler', [year, year + 1])}  - Lokaler i länet: 90 | 100\n    fördelat på:\n      - I norr: 40 | 45\n      - I söder: 50 | 55\n`,
  jamforelse: (year) =>
    `${head('Jämförelse', [`Budget ${year - 1}`, `Budget ${year}`, 'Förändring'])}  - Möten: 10 | 12 | 2\n  - Kurser: 20 | 25 | 5\n  - Frakter: 30 | 37 | 7\n`,
  oversikt: (year) =>
    `${head('Översikt', [year, year + 1, 'Totalt'])}  - Öppen vård: 900 000 | 950 000 | 1 850 000\n  - Sluten vård: 400 000 | 410 000 | 810 000\n`,
  handlingsplan: (year) =>
    `${head('Åtgärder', [year, year + 1], 'sort: handlingsplan\n')}  - Hyrd personal: 70 | 50\n  - Inköp: 30 | 40\n  - SUMMA: 100 | 90\n    formel: summan av raderna ovan\n  - Uppdrag: 95 | 90\n`,
  investeringar: (year) =>
    `${head('Planerade köp', [year, year + 1], 'sort: investeringar\n')}  - Datorer: 60 | 70\n  - Bilar: 40 | 20\n  - Summa: 100 | 90\n    formel: Datorer + Bilar\n  - Ram: 110 | 95\n`,
  fonden: (year) =>
    `${head('Fonden', [year, year + 1])}  - Ingående saldo: 100 | 120\n  - Avkastning: 20 | 15\n  - Utgående saldo: 120 | 135\n`,
  resultat: (year) => `${head('Resultat', [year, year + 1], 'sort: resultatbudget\n')}${income}`,
  balans: (year) =>
    `${head('Balans', [year, year + 1], 'sort: balansbudget\n')}  - Summa tillgångar: 200 | 215\n  - Årets resultat: 10 | 15\n  - Summa eget kapital: 80 | 95\n  - Summa avsättningar: 60 | 60\n  - Summa skulder: 60 | 60\n  - Summa eget kapital, avsättningar och skulder: 200 | 215\n`,
};
