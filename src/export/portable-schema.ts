import { z } from 'zod';

/** A pattern that not only JavaScript can read: Python refuses `\p{…}` and `\u{…}`. */
function isPortable(pattern: string | undefined): boolean {
  return !/\\[pu]\{/iu.test(pattern ?? '');
}

/**
 * Makes a JSON Schema (draft 2020-12, https://json-schema.org/draft/2020-12/schema) that validators in any language can read.
 *
 * @param schema the Zod schema
 * @param fields `closed`: unknown fields are mistakes. `open`: they are let in
 * @returns the schema, without the patterns that only JavaScript can read; without `$schema` if it is open, to be put into another document
 */
export function toPortableSchema(schema: z.ZodType, fields: 'closed' | 'open'): object {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (!isPortable(jsonSchema.pattern)) delete jsonSchema.pattern;
      if (jsonSchema.allOf) jsonSchema.allOf = jsonSchema.allOf.filter(({ pattern }) => isPortable(pattern));
      if (fields === 'open' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return fields === 'closed' ? { $schema, ...made } : made;
}
