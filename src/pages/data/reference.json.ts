import type { APIRoute } from 'astro';
import { exportReference } from '../../export/reference-json.ts';
import { loadCorpus } from '../../view/corpus.ts';

export const GET: APIRoute = async () => Response.json(exportReference(await loadCorpus()));
