import type { APIRoute } from 'astro';
import { exportFeed } from '../../export/feed.ts';
import { listEditions, loadEdition } from '../../view/editions.ts';

export const getStaticPaths = listEditions;

export const GET: APIRoute = async ({ params }) =>
  new Response(exportFeed(await loadEdition(params.edition)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
