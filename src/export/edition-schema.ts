import { z } from 'zod';
import { editionDataSchema } from '../schema/edition-data.ts';

/**
 * Makes the JSON Schema of `/data/{document}.json` (draft 2020-12, https://json-schema.org/draft/2020-12/schema) from the
 * Zod schema that its type is inferred from.
 *
 * @param document the document’s id
 * @returns the schema; patterns that only JavaScript can read, `\p{…}` and `\u{…}`, are left out, for Python refuses them
 */
export function exportEditionSchema(document: string): object {
  const schema = z.toJSONSchema(editionDataSchema, {
    override: ({ jsonSchema }) => {
      const isPortable = (pattern: string | undefined): boolean => !/\\[pu]\{/iu.test(pattern ?? '');
      if (!isPortable(jsonSchema.pattern)) delete jsonSchema.pattern;
      if (jsonSchema.allOf) jsonSchema.allOf = jsonSchema.allOf.filter(({ pattern }) => isPortable(pattern));
    },
  });
  return { ...schema, title: `${document}.json` };
}
