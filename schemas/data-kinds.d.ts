/** The kinds of data file. The first key of a file tells its kind and holds its title. */
export declare const dataKinds: {
  readonly tabell: import('zod').ZodObject<
    {
      tabell: import('zod').ZodString;
      sort: import('zod').ZodOptional<
        import('zod').ZodEnum<{
          ramar: 'ramar';
        }>
      >;
      enhet: import('zod').ZodOptional<
        import('zod').ZodEnum<{
          kr: 'kr';
          mdkr: 'mdkr';
          mnkr: 'mnkr';
          tkr: 'tkr';
        }>
      >;
      radrubrik: import('zod').ZodOptional<import('zod').ZodString>;
      kolumner: import('zod').ZodString;
      rader: import('zod').ZodArray<
        import('zod').ZodRecord<
          import('zod').ZodString,
          import('zod').ZodType<string, unknown, import('zod/v4/core').$ZodTypeInternals<string, unknown>>
        >
      >;
      summa: import('zod').ZodOptional<
        import('zod').ZodUnion<
          readonly [
            import('zod').ZodString,
            import('zod').ZodRecord<
              import('zod').ZodString,
              import('zod').ZodType<string, unknown, import('zod/v4/core').$ZodTypeInternals<string, unknown>>
            >,
          ]
        >
      >;
      noter: import('zod').ZodOptional<import('zod').ZodArray<import('zod').ZodString>>;
    },
    import('zod/v4/core').$strict
  >;
  readonly risker: import('zod').ZodObject<
    {
      risker: import('zod').ZodString;
      poster: import('zod').ZodArray<
        import('zod').ZodUnion<
          readonly [
            import('zod').ZodString,
            import('zod').ZodObject<
              {
                risk: import('zod').ZodString;
                hantering: import('zod').ZodOptional<import('zod').ZodString>;
              },
              import('zod/v4/core').$strict
            >,
          ]
        >
      >;
    },
    import('zod/v4/core').$strict
  >;
  readonly 'juridiska personer': import('zod').ZodObject<
    {
      'juridiska personer': import('zod').ZodString;
      per: import('zod').ZodOptional<import('zod').ZodString>;
      poster: import('zod').ZodArray<
        import('zod').ZodRecord<
          import('zod').ZodString,
          import('zod').ZodType<string, unknown, import('zod/v4/core').$ZodTypeInternals<string, unknown>>
        >
      >;
    },
    import('zod/v4/core').$strict
  >;
};
export type DataKind = keyof typeof dataKinds;
