import type { APIRoute } from 'astro';
import { exportLlmsTxt } from '../export/llms-txt.ts';
import { loadCorpus } from '../view/corpus.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(exportLlmsTxt(await loadCorpus(), site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
