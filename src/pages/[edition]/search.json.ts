import type { APIRoute } from 'astro';
import { listEditions, loadEdition } from '../../view/editions.ts';

export const getStaticPaths = listEditions;

export const GET: APIRoute = async ({ params }) => Response.json((await loadEdition(params.edition)).strings.search);
