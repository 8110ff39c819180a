import type { APIRoute } from 'astro';
import { exportEditionJson } from '../../export/edition-json.ts';
import { loadCorpus } from '../../view/corpus.ts';

export async function getStaticPaths() {
  const { document } = await loadCorpus();
  return [{ params: { document: document.id } }];
}

export const GET: APIRoute = async () => Response.json(exportEditionJson(await loadCorpus()));
