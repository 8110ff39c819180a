import type { APIRoute } from 'astro';
import { exportLedgerJson } from '../../export/ledger-json.ts';
import { loadCorpus } from '../../view/corpus.ts';

export const GET: APIRoute = async () => Response.json(exportLedgerJson(await loadCorpus()));
