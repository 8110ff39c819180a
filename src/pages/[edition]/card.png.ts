import type { APIRoute } from 'astro';
import { exportCard } from '../../export/card/card.ts';
import { makeCards } from '../../view/card.ts';
import { listEditions, loadEdition } from '../../view/editions.ts';

export const getStaticPaths = listEditions;

export const GET: APIRoute = async ({ params }) => {
  const dressed = await loadEdition(params.edition);
  const [card] = makeCards(dressed);
  return new Response(await exportCard(dressed, card), { headers: { 'Content-Type': 'image/png' } });
};
