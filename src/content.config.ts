import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { aboutSchema } from './schema/about.ts';
import { documentSchema } from './schema/document.ts';
import { indicatorSchema } from './schema/indicator.ts';
import { instrumentSchema } from './schema/instrument.ts';
import { interfaceSchema } from './schema/interface.ts';
import { measureSchema } from './schema/measure.ts';
import { scriptExceptionSchema } from './schema/script-exceptions.ts';
import { sourceEntrySchema } from './schema/source-entry.ts';

type Rows = Record<string, Record<string, unknown>>;
const single = (text: string): Rows => ({ document: parse(text) as Rows[string] });
const numbered = (text: string): Rows => Object.fromEntries((parse(text) as Rows[string][]).entries());

export const collections = {
  about: defineCollection({ loader: glob({ base: 'content', pattern: 'about.mdx' }), schema: aboutSchema }),
  document: defineCollection({ loader: file('content/document.yaml', { parser: single }), schema: documentSchema }),
  indicators: defineCollection({ loader: file('content/indicators.yaml'), schema: indicatorSchema }),
  instruments: defineCollection({ loader: file('content/instruments.yaml'), schema: instrumentSchema }),
  interface: defineCollection({ loader: glob({ base: 'content/ui', pattern: '*.yaml' }), schema: interfaceSchema }),
  measures: defineCollection({ loader: glob({ base: 'content/measures', pattern: '*.mdx' }), schema: measureSchema }),
  scriptExceptions: defineCollection({
    loader: file('content/script-exceptions.yaml', { parser: numbered }),
    schema: scriptExceptionSchema,
  }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceEntrySchema }),
};
