import type { APIRoute } from 'astro';
import { exportMeasureFile, listMeasureFiles } from '../../../export/measure-page-files.ts';
import { loadCorpus } from '../../../view/corpus.ts';
import { listEditions, loadEdition } from '../../../view/editions.ts';

export async function getStaticPaths() {
  const files = listMeasureFiles(await loadCorpus());
  return listEditions().flatMap(({ params }) => files.map((file) => ({ params: { ...params, ...file } })));
}

export const GET: APIRoute = async ({ params, site }) => {
  const dressed = await loadEdition(params.edition);
  const { body, type } = await exportMeasureFile(dressed, params.measure, params.extension, site);
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
