import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { changeSchema } from './schema/change.ts';
import { proseSchema } from './schema/prose.ts';
import { documentSchema } from './schema/document.ts';
import { indicatorSchema } from './schema/indicator.ts';
import { interfaceSchema } from './schema/interface.ts';
import { bodySchema } from './schema/body.ts';
import { instrumentSchema } from './schema/instrument.ts';
import { sourceEntrySchema } from './schema/source-entry.ts';
import { termSchema } from './schema/term.ts';
import { measureSchema } from './schema/measure.ts';
import { scriptExceptionSchema } from './schema/script-exceptions.ts';

type Rows = Record<string, Record<string, unknown>>;
const single = (text: string): Rows => ({ document: parse(text) as Rows[string] });
const numbered = (text: string): Rows => Object.fromEntries((parse(text) as Rows[string][]).entries());

/** A list whose order counts: a collection is kept by its entries’ ids. */
const ordered = (text: string): Rows =>
  Object.fromEntries((parse(text) as Rows[string][]).map((row, place) => [String(place).padStart(5, '0'), row]));

/** A file that is a list of entries with ids. */
const listed = (name: string): ReturnType<typeof file> =>
  file(`content/${name}.yaml`, { parser: (text) => parse(text) as Rows[string][] });

export const collections = {
  bodies: defineCollection({ loader: listed('bodies'), schema: bodySchema }),
  changes: defineCollection({ loader: file('content/changes.yaml', { parser: ordered }), schema: changeSchema }),
  indicators: defineCollection({ loader: listed('indicators'), schema: indicatorSchema }),
  instruments: defineCollection({ loader: listed('instruments'), schema: instrumentSchema }),
  sources: defineCollection({ loader: listed('sources'), schema: sourceEntrySchema }),
  terms: defineCollection({ loader: listed('terms'), schema: termSchema }),
  prose: defineCollection({
    loader: glob({ base: 'content', pattern: ['about.mdx', 'translation.mdx'] }),
    schema: proseSchema,
  }),
  document: defineCollection({ loader: file('content/document.yaml', { parser: single }), schema: documentSchema }),
  interface: defineCollection({ loader: glob({ base: 'content/ui', pattern: '*.yaml' }), schema: interfaceSchema }),
  measures: defineCollection({ loader: glob({ base: 'content/measures', pattern: '*.mdx' }), schema: measureSchema }),
  scriptExceptions: defineCollection({
    loader: file('content/script-exceptions.yaml', { parser: numbered }),
    schema: scriptExceptionSchema,
  }),
};
