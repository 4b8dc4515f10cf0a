import * as z from 'zod';
import { text, unit, year } from './common.js';

const severity = z.enum(['fel', 'varning', 'upplysning']);

const severityByState = z.strictObject({
  utkast: severity.optional().meta({ description: 'Hur allvarlig regeln är medan planen är ett utkast.' }),
  beredd: severity.optional().meta({ description: 'Hur allvarlig regeln är när planen är klar för beslut.' }),
  fastställd: severity.optional().meta({ description: 'Hur allvarlig regeln är när planen är fastställd.' }),
});

const board = z.strictObject({
  namn: text.meta({ description: 'Nämndens namn som det står i dokumentet, till exempel Regionstyrelsen.' }),
  förkortning: text.optional().meta({ description: 'Nämndens förkortning, till exempel RS.' }),
  'tidigare namn': z
    .array(
      z.strictObject({
        namn: text.meta({ description: 'Namnet som nämnden hade.' }),
        förkortning: text.optional().meta({ description: 'Förkortningen som nämnden hade.' }),
        'till och med': year.meta({ description: 'Det sista planåret med det namnet, till exempel 2022.' }),
      }),
    )
    .min(1, { error: 'not-empty' })
    .optional()
    .meta({ description: 'Namn som nämnden har haft. Planer för de åren trycks med dem.' }),
});

/** `region.yaml`: the region and what holds for all its plans. */
export const regionSchema = z.strictObject({
  region: text.meta({ description: 'Regionens namn.' }),
  förkortning: text.optional().meta({ description: 'Regionens förkortning, till exempel RVN.' }),
  mall: text.optional().meta({ description: 'Mallen som planerna trycks med. Utelämnad: standard.' }),
  beloppsenhet: unit
    .optional()
    .meta({ description: 'Enheten för belopp när en tabell inte säger något annat. Utelämnad: tkr.' }),
  nämnder: z
    .record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'folder' }), board)
    .meta({ description: 'Nämnderna. Nyckeln är namnet på nämndens mapp.' }),
  regler: z
    .record(
      z.string().regex(/^[a-z]+\/([a-z-]+|\*)$/, { error: 'rule' }),
      z.union([severity, severityByState]),
    )
    .optional()
    .meta({
      description: 'Hur allvarliga reglerna är i regionen. Nyckeln är en regel eller en hel grupp: goals/*.',
    }),
});

export type RegionRecord = z.infer<typeof regionSchema>;
