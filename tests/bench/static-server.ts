import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A site that is being served. */
export interface Served {
  /** With a closing slash. */
  readonly base: string;
  /** The bytes of all answers so far, without headers. A browser’s own count misses what its workers fetch. */
  readonly sent: () => number;
  readonly stop: () => void;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Compressed already, by their formats. */
const packed = new Set(['.png', '.jpg', '.webp', '.woff2', '.pf_fragment', '.pf_index', '.pf_meta', '.pagefind']);

function findFile(folder: string, path: string): string | undefined {
  const wanted = join(folder, normalize(decodeURIComponent(path)));
  return [wanted, join(wanted, 'index.html'), `${wanted}.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

/**
 * Serves a folder as a CDN does: everything that is worth it with Brotli at its best, compressed once.
 *
 * @param folder the built site
 * @returns its address, on a port of the system’s choice
 */
export async function serveFolder(folder: string): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  const bytesOf = (file: string): Buffer => {
    const known = compressed.get(file);
    if (known) return known;
    const bytes = brotliCompressSync(readFileSync(file));
    compressed.set(file, bytes);
    return bytes;
  };
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = findFile(folder, pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isPacked = packed.has(extname(file));
    const body = isPacked ? readFileSync(file) : bytesOf(file);
    response.writeHead(200, {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    });
    sent += body.length;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://localhost:${port}/`,
    sent: () => sent,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
