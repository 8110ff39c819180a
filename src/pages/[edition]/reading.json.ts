import type { APIRoute } from 'astro';
import { listEditions, loadEdition } from '../../view/editions.ts';
import { makeReadingRoom } from '../../view/reading.ts';

export const getStaticPaths = listEditions;

export const GET: APIRoute = async ({ params }) => Response.json(makeReadingRoom(await loadEdition(params.edition)));
