/**
 * A schema that is made when it is first asked for. A check of one plan has no use for those of templates, and Zod takes
 * longer to make them than the plan's data to be held against its own.
 */
export function once<Schema>(make: () => Schema): () => Schema {
  let made: Schema | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
