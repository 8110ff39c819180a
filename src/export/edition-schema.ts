import { editionDataSchema } from '../schema/edition-data.ts';
import { toPortableSchema } from './portable-schema.ts';

/**
 * Makes the JSON Schema of `/data/{document}.json` from the Zod schema that its type is inferred from.
 *
 * @param document the document’s id
 * @returns the schema; unknown fields are mistakes
 */
export function exportEditionSchema(document: string): object {
  return { ...toPortableSchema(editionDataSchema, 'closed'), title: `${document}.json` };
}
