import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import serveHandler from 'serve-handler';
import sirv from 'sirv';
import { readProjectFile, root } from './project.ts';
import type { HostedSite } from './published.ts';

/** A server that is running, for this machine alone. */
export interface RunningServer {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

async function findPort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

/** Serves what a function answers. */
export async function listen(listener: RequestListener): Promise<RunningServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function supervise(program: ChildProcess, origin: string, folder: string): Promise<RunningServer> {
  let said = '';
  program.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const stop = async (): Promise<void> => {
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} has stopped:\n${said}`);
    if (await fetch(origin).then(Boolean, () => false)) return { origin, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`${program.spawnfile} does not answer at ${origin}:\n${said}`);
}

/** Changes the lines that a publisher is told to change; the file must have each. */
function edit(config: string, lines: Readonly<Record<string, string>>): string {
  return Object.entries(lines).reduce((text, [line, value]) => {
    if (!text.includes(`\n  ${line}\n`)) throw new Error(`nginx.conf has no line “${line}”`);
    return text.replace(line, value);
  }, config);
}

async function startNginx({ base, folder }: HostedSite): Promise<RunningServer> {
  const port = await findPort();
  const own = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = edit(readProjectFile('src/hosting/nginx.conf'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'server_name example.org;': 'server_name 127.0.0.1;',
    'root /var/www/edition;': `root ${folder};`,
    'set $edition_base "/";': `set $edition_base "${base}";`,
  });
  writeFileSync(join(own, 'site.conf'), site);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  // The workers of root would otherwise be another user, who may not read the project.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off; ${user} pid ${own}/pid; worker_processes 1; error_log stderr crit; events {}
     http { access_log off; ${places.join(' ')} include ${own}/site.conf; }`,
  );
  const program = spawn('nginx', ['-p', own, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return supervise(program, `http://127.0.0.1:${port}`, own);
}

async function startCaddy({ base, folder }: HostedSite): Promise<RunningServer> {
  const origin = `http://127.0.0.1:${await findPort()}`;
  const own = mkdtempSync(join(tmpdir(), 'caddy-'));
  const config = join(own, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\nimport ${join(root, 'src/hosting/Caddyfile')}\n`);
  const program = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      SITE_ADDRESS: origin,
      SITE_ROOT: folder,
      BASE_PATH: base,
      XDG_DATA_HOME: own,
      XDG_CONFIG_HOME: own,
    },
  });
  return supervise(program, origin, own);
}

function isInstalled(program: string, option: string): boolean {
  return spawnSync(program, [option]).status === 0;
}

/** The servers, and how each answers an address without its closing slash. */
export const servers: readonly {
  readonly name: string;
  readonly start: (site: HostedSite) => Promise<RunningServer>;
  /** Why it cannot be tested here; nothing if it can. */
  readonly whyNot: string | undefined;
  readonly slashless: 'redirects' | 'answers';
  /** Whether it shows the site’s own page for a wrong address. */
  readonly ownNotFound: boolean;
  /** Whether it runs with a configuration of ours. */
  readonly configured: boolean;
}[] = [
  {
    name: 'nginx',
    start: startNginx,
    whyNot: isInstalled('nginx', '-v') ? undefined : 'nginx is not installed (Debian: nginx)',
    slashless: 'redirects',
    ownNotFound: true,
    configured: true,
  },
  {
    name: 'Caddy',
    start: startCaddy,
    whyNot: isInstalled('caddy', 'version') ? undefined : 'Caddy is not installed (Debian: caddy)',
    slashless: 'redirects',
    ownNotFound: true,
    configured: true,
  },
  {
    name: 'serve-handler',
    start: ({ folder }) => listen((request, response) => void serveHandler(request, response, { public: folder })),
    whyNot: undefined,
    slashless: 'answers',
    ownNotFound: false,
    configured: false,
  },
  {
    name: 'sirv',
    start: ({ folder }) => listen(sirv(folder, { etag: true })),
    whyNot: undefined,
    slashless: 'answers',
    ownNotFound: false,
    configured: false,
  },
];
