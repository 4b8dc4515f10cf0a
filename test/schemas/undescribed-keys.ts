/** The keys of a JSON Schema that lack a description, or have one that is not a sentence in Swedish, by their path. */
export function undescribedKeys(schema: unknown, at = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((each) => undescribedKeys(each, at));
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword !== 'properties') return undescribedKeys(value, at);
    return Object.entries<{ readonly description?: string }>(value).flatMap(([key, property]) => {
      const path = at === '' ? key : `${at} / ${key}`;
      const described = /^\p{L}.*\.$/su.test(property.description ?? '');
      return [...(described ? [] : [path]), ...undescribedKeys(property, path)];
    });
  });
}
