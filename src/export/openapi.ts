import { type z } from 'zod';
import { pathFromBase } from '../edition/paths.ts';
import * as schemas from '../schema/api-data.ts';
import { apiResources, type ApiResourceId } from '../view/api-resources.ts';
import type { Corpus } from '../view/corpus.ts';
import { toPortableSchema } from './portable-schema.ts';

/** What each address answers; Markdown is text, and the description describes itself. */
const answers: Readonly<Partial<Record<ApiResourceId, z.ZodType>>> = {
  index: schemas.apiIndexSchema,
  measures: schemas.measureListSchema,
  measure: schemas.measureFileSchema,
  terms: schemas.termListSchema,
  instruments: schemas.instrumentListSchema,
  bodies: schemas.bodyListSchema,
};

/**
 * Makes the OpenAPI description of `/data/v1/` (3.1, https://spec.openapis.org/oas/v3.1.1.html) from the table of addresses and the Zod
 * schemas that the answers’ types are inferred from. Its schemas let in fields that they do not name, because version 1 may gain some.
 *
 * @param corpus the whole edition
 * @param site the address the site is published under, if it has one
 * @returns plain data
 */
export function exportOpenApi(corpus: Corpus, site: URL | undefined): object {
  const { api, site: names } = corpus.interface.en;
  const base = pathFromBase('');
  const parameter = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The measure’s id.',
    schema: { type: 'string', enum: corpus.measures.map(({ id }) => id) },
    example: '3-1',
  };
  const operation = ({ id, path, type }: (typeof apiResources)[number]): object => {
    const schema = answers[id]
      ? { $ref: `#/components/schemas/${id}` }
      : { type: type === 'application/json' ? 'object' : 'string' };
    return {
      get: {
        operationId: id,
        summary: api.resources[id],
        ...(path.includes('{id}') ? { parameters: [parameter] } : {}),
        responses: { 200: { description: api.resources[id], content: { [type]: { schema } } } },
      },
    };
  };
  return {
    openapi: '3.1.1',
    info: {
      title: names.name,
      version: '1',
      description: `${names.tagline} ${api.promise}`,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: site ? new URL(base, site).href : base }],
    paths: Object.fromEntries(apiResources.map((resource) => [`/data/${resource.path}`, operation(resource)])),
    components: {
      schemas: Object.fromEntries(
        Object.entries(answers).map(([id, schema]) => [id, toPortableSchema(schema, 'open')]),
      ),
    },
  };
}
