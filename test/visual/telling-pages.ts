/**
 * Pages that show what the others are made of, by the folder of the plan: cover, contents, tables of goals and of
 * figures, tables over several pages, a table closely set, one on turned pages, an index.
 */
export const tellingPages: Readonly<Record<string, readonly number[]>> = {
  'vasternorrland/regionstyrelsen/2022': [1, 2, 9, 15],
  'vasternorrland/regionplan/2020-2022': [9, 37, 45],
  'vasternorrland/regionplan/2022-2024': [3],
  'vasternorrland/regionplan/2025-2027': [3],
  'vasternorrland/halso-och-sjukvardsnamnden/2025': [5, 14, 17],
  'jamtland-harjedalen/regionstyrelsen/2021': [1, 8, 17, 21, 23],
  'jamtland-harjedalen/regionplan/2021-2023': [2],
  'vasterbotten/regionstyrelsen/2023': [1, 2, 9, 21],
  'vasterbotten/regionplan/2023': [4],
};
