import { Parser } from 'htmlparser2';

/** What a crawl has found. */
export interface Crawl {
  /** Every address that was fetched. */
  readonly fetched: ReadonlySet<string>;
  /** Links to places of a page that were looked up. */
  readonly anchors: number;
  /** What is wrong: `/en/ → /en/x/: 404`. */
  readonly broken: readonly string[];
}

/** Attributes that hold an address. */
const addressed = ['href', 'src', 'action', 'poster'] as const;

/** Addresses that say nothing of this site. */
const elsewhere = /^(?:https?:|mailto:|data:)/u;

interface Page {
  readonly ids: Set<string>;
  readonly references: Set<string>;
}

function readHtml(html: string): Page {
  const page: Page = { ids: new Set(), references: new Set() };
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (attributes['id'] !== undefined) page.ids.add(attributes['id']);
      for (const name of addressed) {
        const value = attributes[name];
        if (value !== undefined) page.references.add(value);
      }
    },
  });
  parser.end(html);
  return page;
}

/** The modules that a module imports, and the files that a style sheet names; both relative to themselves. */
function readReferences(text: string, type: string): Set<string> {
  const pattern = type.includes('css') ? /url\(["']?(?!data:)([^"')]+)/gu : /(?:from|import)\s*\(?\s*["'](\.[^"']+)/gu;
  return new Set([...text.matchAll(pattern)].map(([, reference]) => reference ?? ''));
}

/** Runs a task for each item, also those added meanwhile, some at a time. */
async function drain<Item>(queue: Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const atOnce = 24;
  let running = 0;
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      if (queue.length === 0 && running === 0) resolve();
      while (queue.length > 0 && running < atOnce) {
        running += 1;
        task(queue.shift() as Item).then(() => {
          running -= 1;
          next();
        }, reject);
      }
    };
    next();
  });
}

/**
 * Follows every reference of every page below an address. A reference must begin at the host’s root and be answered at once,
 * without a redirect: then it means the same on every host, whatever address the page itself is shown at.
 */
export async function crawl(origin: string, start: string, site: string | undefined): Promise<Crawl> {
  const pages = new Map<string, Page>();
  const fetched = new Set([start]);
  const broken: string[] = [];
  const queue: (readonly [path: string, from: string])[] = [[start, 'the start']];
  const pending: (readonly [from: string, path: string, anchor: string])[] = [];

  const follow = (reference: string, from: string): void => {
    const own = site !== undefined && reference.startsWith(`${site}/`) ? reference.slice(site.length) : reference;
    if (elsewhere.test(own)) return;
    const [path = '', anchor = ''] = own.split('#');
    if (path !== '' && !path.startsWith('/')) {
      broken.push(`${from} → ${reference}: does not begin at the host’s root`);
      return;
    }
    const target = path === '' ? from : (path.split('?')[0] ?? '');
    if (anchor !== '') pending.push([from, target, decodeURIComponent(anchor)]);
    if (fetched.has(target)) return;
    fetched.add(target);
    if (target.startsWith(start)) queue.push([target, from]);
    else broken.push(`${from} → ${reference}: leads out of ${start}`);
  };

  await drain(queue, async ([path, from]) => {
    const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
    const body = await response.text();
    if (response.status !== 200) {
      broken.push(`${from} → ${path}: ${response.status}`);
      return;
    }
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('html')) {
      const page = readHtml(body);
      pages.set(path, page);
      for (const reference of page.references) follow(reference, path);
    } else if (/css|javascript/u.test(type)) {
      for (const reference of readReferences(body, type)) follow(new URL(reference, `${origin}${path}`).pathname, path);
    }
  });
  for (const [from, path, anchor] of pending)
    if (pages.get(path)?.ids.has(anchor) !== true) broken.push(`${from} → ${path}#${anchor}: no such place`);
  return { fetched, anchors: pending.length, broken };
}
