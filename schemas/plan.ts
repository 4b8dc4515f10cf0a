import * as z from 'zod';
import { date, labelled, paragraph, text, toDo } from './common.js';
import { goalChainSchema } from './goal-chain.js';

const decision = z.strictObject({
  instans: text.meta({ description: 'Vem som beslutade, till exempel Regionstyrelsen.' }),
  datum: date.optional().meta({ description: 'Beslutsdatum, ÅÅÅÅ-MM-DD.' }),
  paragraf: paragraph.optional().meta({ description: 'Paragrafens nummer, utan §.' }),
  diarienummer: text.optional().meta({ description: 'Ärendets diarienummer.' }),
});

const exemption = z.strictObject({
  regel: text.meta({ description: 'Regelns id, som det står i anmärkningen: totals/column-sum.' }),
  fil: text.optional().meta({ description: 'Bara i den här filen, med sökväg från planens mapp.' }),
  rör: text.optional().meta({ description: 'Bara anmärkningar vars text innehåller de här orden.' }),
  skäl: text.meta({ description: 'Varför anmärkningen får stå kvar.' }),
  'beslutat av': text.meta({ description: 'Den person eller roll som har beslutat om undantaget.' }),
  'gäller till': date.meta({ description: 'Sista dagen som undantaget gäller, ÅÅÅÅ-MM-DD.' }),
});

/** A file or a folder, or one file with what stands under its heading. */
export type ContentItem = string | Readonly<Record<string, readonly ContentItem[]>>;

const contentItem: z.ZodType<ContentItem> = z
  .union([
    text,
    labelled(
      z.array(z.lazy(() => contentItem)).min(1, { error: 'not-empty' }),
      'En fil, och efter kolonet det som står under dess rubrik.',
    ),
  ])
  .meta({
    description:
      'Skriv namnet på en fil eller en mapp. Ska något stå under filens rubrik skriver du ett kolon efter namnet och det andra som en lista på raderna under.',
  });

const shared = {
  titel: text
    .optional()
    .meta({ description: 'Dokumentets titel när den inte är mallens ord för planens slag.' }),
  period: z
    .string()
    .regex(/^\d{4}( ?[-–] ?\d{4})?( ?\(\d{4}( ?[-–] ?\d{4})?\))?$/, { error: 'period' })
    .meta({ description: 'Året eller åren: 2022, 2022–2024 eller 2022 (2023–2024).' }),
  läge: z
    .enum(['utkast', 'beredd', 'fastställd'])
    .meta({ description: 'utkast, beredd (klar för beslut) eller fastställd.' }),
  mall: text.optional().meta({
    description: 'Mallen som planen skrivs ut med, när det inte är regionens.',
  }),
  beslut: decision.optional().meta({ description: 'Beslutet om planen.' }),
  innehåll: z.array(contentItem).min(1, { error: 'not-empty' }).meta({
    description:
      'Filerna i den ordning de trycks. En mapp skrivs med / sist. Det som står under ett kapitel skrivs som en lista efter kapitlets fil och ett kolon.',
  }),
  undantag: z
    .array(exemption)
    .optional()
    .meta({ description: 'Anmärkningar som någon har beslutat får stå kvar en tid.' }),
  ...toDo,
};

/** `plan.yaml` of a regionplan. */
export const regionplanSchema = z.strictObject({
  plan: z.literal('regionplan').meta({ description: 'Planens slag.' }),
  ...shared,
  reviderar: text.optional().meta({
    description: 'Regionplanen som den här har ersatt under perioden: mappens namn under regionplan/.',
  }),
  målkedja: goalChainSchema.meta({
    description: 'Målkedjan: slagen av mål, i ordning, och vad som står under vad.',
  }),
});

/** `plan.yaml` of a board's plan. */
export const boardPlanSchema = z.strictObject({
  plan: z.enum(['verksamhetsplan', 'nämndplan']).meta({ description: 'Planens slag.' }),
  ...shared,
  nämnd: text.meta({ description: 'Nämndens mapp, som den heter i region.yaml.' }),
  regionplan: text.meta({
    description: 'Regionplanen som planen svarar på: mappens namn under regionplan/.',
  }),
});

export type RegionplanRecord = z.infer<typeof regionplanSchema>;
export type BoardPlanRecord = z.infer<typeof boardPlanSchema>;
