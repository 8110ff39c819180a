import type { APIRoute } from 'astro';
import { exportApp } from '../../export/app.ts';
import { listEditions, loadEdition } from '../../view/editions.ts';

export const getStaticPaths = listEditions;

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(exportApp(await loadEdition(params.edition))), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
