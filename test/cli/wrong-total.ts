/** A table for the tiny region whose total for 2022 is 10 too large. */
export const wrongTotal = {
  'regionstyrelsen/2022/ekonomi/ramar.yaml': `tabell: Ekonomiska ramar
sort: ramar
enhet: tkr
radrubrik: Område
kolumner: 2021 | 2022
rader:
  - Vård: 10 | 20
  - Stöd: 1 | 2
summa:
  Regionstyrelsen totalt: 11 | 32
`,
};

const plan = `plan: verksamhetsplan
nämnd: regionstyrelsen
period: 2022
regionplan: 2022-2024
läge: utkast
innehåll:
  - inledning.md
`;

/** The plan of the tiny region with an exemption for the wrong total that holds through 2032. */
export const exempting = {
  'regionstyrelsen/2022/plan.yaml': `${plan}undantag:
  - regel: totals/column-sum
    fil: ekonomi/ramar.yaml
    skäl: Planen är beslutad med den summan.
    beslutat av: Styrelsens sekreterare
    gäller till: 2032-12-31
`,
};
