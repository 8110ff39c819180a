import { pathFromBase } from '../edition/paths.ts';

/** Every address of version 1, in the order in which a program meets them. `{id}` stands for a measure’s id. */
export const apiResources = [
  { id: 'index', path: 'v1/index.json', type: 'application/json' },
  { id: 'measures', path: 'v1/measures/index.json', type: 'application/json' },
  { id: 'measure', path: 'v1/measures/{id}.json', type: 'application/json' },
  { id: 'measureMarkdown', path: 'v1/measures/{id}.md', type: 'text/markdown' },
  { id: 'terms', path: 'v1/terms/index.json', type: 'application/json' },
  { id: 'instruments', path: 'v1/instruments/index.json', type: 'application/json' },
  { id: 'bodies', path: 'v1/bodies/index.json', type: 'application/json' },
  { id: 'openapi', path: 'v1/openapi.json', type: 'application/json' },
] as const satisfies readonly { readonly id: string; readonly path: string; readonly type: string }[];

/** The id of an address of version 1. */
export type ApiResourceId = (typeof apiResources)[number]['id'];

/**
 * The address of a resource.
 *
 * @param path its place below `/data/`
 * @returns the address from the host’s root
 */
export function apiAddress(path: string): string {
  return pathFromBase(`data/${path}`);
}
