import type { APIRoute } from 'astro';
import { exportTermsJson } from '../../export/terms-json.ts';
import { loadCorpus } from '../../view/corpus.ts';

export const GET: APIRoute = async () => Response.json(exportTermsJson(await loadCorpus()));
