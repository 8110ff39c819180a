import type { APIRoute } from 'astro';
import { exportCitation, listCitationFiles } from '../../../export/citation-files.ts';
import { loadCorpus } from '../../../view/corpus.ts';
import { listEditions, loadEdition } from '../../../view/editions.ts';

export async function getStaticPaths() {
  const files = listCitationFiles(await loadCorpus());
  return listEditions().flatMap(({ params }) => files.map((file) => ({ params: { ...params, ...file } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { body, type } = exportCitation(await loadEdition(params.edition), params.measure, params.extension);
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
