import type { APIRoute, GetStaticPaths } from 'astro';
import { type Download, listDownloads } from '../../export/downloads.ts';
import { loadCorpus } from '../../view/corpus.ts';

/** The media type of each extension under `/data/`, for the development server; a host has its own table. */
const mediaTypes = {
  csv: 'text/csv',
  epub: 'application/epub+zip',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  tmx: 'application/xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  xlf: 'application/xliff+xml',
  xml: 'application/xml',
} as const;

/**
 * Makes the endpoint of the downloads with one extension. Each extension has a file of its own here because Astro drops
 * the closing slash of an address only where the route itself has an extension.
 *
 * @param extension what the file’s name ends in
 * @returns what an endpoint exports
 */
export function serve(extension: keyof typeof mediaTypes) {
  const ending = `.${extension}`;
  const getStaticPaths = (async () => {
    const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
    return listDownloads(await loadCorpus(), site)
      .filter(({ path }) => path.endsWith(ending))
      .map(({ make, path }) => ({ params: { file: path.slice(0, -ending.length) }, props: { make } }));
  }) satisfies GetStaticPaths;
  const GET: APIRoute<Pick<Download, 'make'>> = async ({ props }) => {
    const content = await props.make();
    const charset = typeof content === 'string' ? '; charset=utf-8' : '';
    return new Response(content, { headers: { 'Content-Type': `${mediaTypes[extension]}${charset}` } });
  };
  return { GET, getStaticPaths };
}
