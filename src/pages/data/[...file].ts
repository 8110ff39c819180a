import type { APIRoute } from 'astro';
import { type Download, makeDownloads } from '../../export/downloads.ts';
import { loadCorpus } from '../../view/corpus.ts';

export async function getStaticPaths() {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return makeDownloads(await loadCorpus(), site).map((download) => ({
    params: { file: download.path },
    props: { download },
  }));
}

export const GET: APIRoute<{ download: Download }> = ({ props }) => new Response(props.download.content);
