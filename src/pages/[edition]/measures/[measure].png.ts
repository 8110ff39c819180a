import type { APIRoute } from 'astro';
import { exportCard } from '../../../export/card/card.ts';
import { type Card, makeCards } from '../../../view/card.ts';
import { listEditions, loadEdition } from '../../../view/editions.ts';

export async function getStaticPaths() {
  const paths = listEditions().map(async ({ params }) => {
    const cards = makeCards(await loadEdition(params.edition));
    return cards.flatMap((card) =>
      card.measure === undefined ? [] : [{ params: { ...params, measure: card.measure }, props: { card } }],
    );
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ card: Card }> = async ({ params, props }) =>
  new Response(await exportCard(await loadEdition(params.edition), props.card), {
    headers: { 'Content-Type': 'image/png' },
  });
