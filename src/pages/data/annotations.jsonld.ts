import type { APIRoute } from 'astro';
import { exportAnnotations } from '../../export/annotations-json.ts';
import { loadCorpus } from '../../view/corpus.ts';

export const GET: APIRoute = async ({ site }) => Response.json(exportAnnotations(await loadCorpus(), site));
