import type { APIRoute } from 'astro';
import { pathFromBase, siteUrl } from '../edition/paths.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${siteUrl(pathFromBase('sitemap.xml'))}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
