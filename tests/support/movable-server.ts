import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A server that can give another copy of the site, become slow, or stop in mid-visit. */
export interface MovableServer {
  /** With a slash at the end. */
  readonly origin: string;
  /** What has been asked for, in order. */
  readonly asked: string[];
  /** Serves another folder from now on, for some paths or for all. */
  readonly move: (folder: string, isMoved?: (path: string) => boolean) => void;
  /** Answers some paths with a status, or never. */
  readonly fail: (how: (path: string) => number | 'never' | undefined) => void;
  /** Lets every answer wait, in milliseconds. */
  readonly delay: (wait: number) => void;
  readonly stop: () => Promise<void>;
}

/** Serves a folder on a free port of this machine. */
export async function startMovableServer(folder: string): Promise<MovableServer> {
  const serverOf = (from: string): ReturnType<typeof sirv> => sirv(from, { dev: true, etag: true });
  let serve = serverOf(folder);
  let failure: (path: string) => number | 'never' | undefined = () => undefined;
  const asked: string[] = [];
  let wait = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Cache-Control', 'no-cache');
    const failed = failure(request.url ?? '');
    if (failed === 'never') return;
    if (failed !== undefined) {
      response.statusCode = failed;
      response.end('trouble');
      return;
    }
    setTimeout(() => {
      serve(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    }, wait);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}/`,
    asked,
    move: (to, isMoved = () => true) => {
      const [before, after] = [serve, serverOf(to)];
      serve = (request, response, next) => {
        (isMoved(request.url ?? '') ? after : before)(request, response, next);
      };
    },
    fail: (how) => {
      failure = how;
    },
    delay: (milliseconds) => {
      wait = milliseconds;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
