import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everywhere, forever, mediaTypeOf } from './headers.ts';
import type { HostedSite } from './published.ts';

/** A file’s address below the site’s base. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1');
}

function expectedHeaders(file: string): Record<string, string | null> {
  return {
    ...everywhere,
    'content-type': mediaTypeOf(file) ?? `a row for ${file} in tests/support/headers.ts`,
    'cache-control': file.startsWith('_astro/') ? forever : 'no-cache',
    // The pages of downloads too, whose addresses end so.
    'access-control-allow-origin': `/${file}`.includes('/data/') ? '*' : null,
  };
}

/** Finds the files that a server does not give byte for byte at their address or, where it is ours to say, with other headers. */
export async function findFaults(
  origin: string,
  site: Pick<HostedSite, 'base' | 'files'>,
  files: readonly string[],
  configured: boolean,
): Promise<string[]> {
  const faults: string[] = [];
  const check = async (file: string): Promise<void> => {
    const { headers, status, ...response } = await fetchWhole(`${origin}${site.base}${addressOf(file)}`);
    if (status !== 200) faults.push(`${file}: ${status}`);
    else if (!response.body.equals(readFileSync(join(site.files, file)))) faults.push(`${file}: other bytes`);
    else if (configured)
      for (const [name, value] of Object.entries(expectedHeaders(file)))
        if (headers.get(name) !== value) faults.push(`${file}: ${name} is ${headers.get(name) ?? 'not sent'}`);
  };
  const atOnce = 24;
  for (let from = 0; from < files.length; from += atOnce)
    await Promise.all(files.slice(from, from + atOnce).map(check));
  return faults;
}

async function fetchWhole(url: string): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const response = await fetch(url, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}
