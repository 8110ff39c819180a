import { editions } from '../edition/editions.ts';
import { pathFromBase } from '../edition/paths.ts';
import type { Corpus } from '../view/corpus.ts';
import type { DownloadEntry, DownloadKind } from '../view/data.ts';
import { listDownloads } from './downloads.ts';

/** The sections, in order, and the kinds of file in each; every other kind is in the last, which readers short of room skip by its name. */
const sections = {
  Text: ['markdown', 'text'],
  Measures: ['measures'],
  Data: ['edition', 'aligned', 'terms', 'annotations', 'reference', 'api'],
} as const satisfies Readonly<Record<string, readonly DownloadKind[]>>;

/** What a file is called in the list: the measure’s heading, or what it is with its edition or its own name. */
function nameOf({ interface: { en }, measures }: Corpus, { kind, path }: DownloadEntry): string {
  const measure = kind === 'measures' && measures.find(({ id }) => path === `v1/measures/${id}.md`);
  if (measure) return measure.official === null ? en.measure.opening : `${measure.id} ${measure.title.en}`;
  const edition = editions.find(({ id }) => path.startsWith(`text/${id}.`));
  return `${en.data.kinds[kind].name}: ${edition ? edition.name : path}`;
}

/**
 * Writes `/llms.txt`, which tells language models where the text is in a form they can read (https://llmstxt.org/): a heading, a summary, and
 * lists of links. A measure is listed once, as Markdown.
 *
 * @param corpus the whole edition
 * @param site the address the site is published under; without it the links are addresses from the host’s root
 * @returns the file
 */
export function exportLlmsTxt(corpus: Corpus, site: URL | undefined): string {
  const { colophon, data, site: names } = corpus.interface.en;
  const { document } = corpus;
  const downloads = listDownloads(corpus, site);
  const files = downloads.filter(({ kind, path }) => kind !== 'measures' || path.endsWith('.md'));
  const link = (file: DownloadEntry): string => {
    const address = pathFromBase(`data/${file.path}`);
    const purpose = file.kind === 'measures' ? '' : `: ${data.kinds[file.kind].purpose}`;
    return `- [${nameOf(corpus, file)}](${site ? new URL(address, site).href : address})${purpose}`;
  };
  const named: readonly DownloadKind[] = Object.values(sections).flat();
  const others = (Object.keys(data.kinds) as DownloadKind[]).filter((kind) => !named.includes(kind));
  const lists = Object.entries({ ...sections, Optional: others }).map(([name, kinds]) => {
    const listed = kinds.flatMap((kind) => files.filter((file) => file.kind === kind));
    return [`## ${name}`, '', ...listed.map(link)].join('\n');
  });
  const blocks = [
    `# ${names.name}`,
    `> ${names.tagline}`,
    `${document.title.en} (${document.title.zh}, ${document.number}), issued by the ${document.issuer.en} on ${document.issued}. ${data.intro}`,
    `${colophon.text} ${colophon.translation}`,
    ...lists,
  ];
  return `${blocks.join('\n\n')}\n`;
}
