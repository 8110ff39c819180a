import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

const file = readFileSync(join(dist, 'llms.txt'), 'utf8');

/** What breaks the form that https://llmstxt.org/ describes: heading, summary, paragraphs, then sections of links. */
function findFaults(text: string): string[] {
  const [heading = '', summary = '', ...rest] = text.trimEnd().split('\n\n');
  const first = rest.findIndex((block) => block.startsWith('## '));
  const [paragraphs, sections] = [rest.slice(0, first), rest.slice(first)];
  return [
    ...(/^# \S/u.test(heading) ? [] : ['no heading']),
    ...(/^> \S[^\n]*$/u.test(summary) ? [] : ['no summary']),
    ...(first < 0 ? ['no section'] : []),
    ...paragraphs.filter((block) => block.startsWith('#')),
    // A section is a heading and a list.
    ...sections.filter((block, at) => !(at % 2 === 0 ? /^## [^\n]+$/u : /^- /u).test(block)),
    ...sections
      .filter((_, at) => at % 2 === 1)
      .flatMap((block) => block.split('\n'))
      .filter((line) => !/^- \[[^\]]+\]\(\S+\)(?:: \S.*)?$/u.test(line)),
  ];
}

const links = [...file.matchAll(/\]\((\S+)\)/gu)].map(([, address = '']) => address);

describe('llms.txt', () => {
  it('has the form that its readers expect', () => {
    expect(findFaults(file)).toEqual([]);
  });

  it.each([
    ['without a summary', file.replace('\n> ', '\n')],
    ['with a link that is none', file.replace('](', '] (')],
    ['with prose in a section', file.replace('## Data\n', '## Data\n\nProse.\n')],
  ])('would be found wrong %s', (_, text) => {
    expect(findFaults(text)).not.toEqual([]);
  });

  it('leads to files that exist, each once', () => {
    expect(links.filter((address) => !existsSync(join(dist, address)))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  });

  it('leads to every measure and to the text of every edition, as Markdown', () => {
    const wanted = [
      ...readData().measures.map(({ id }) => `/data/v1/measures/${id}.md`),
      ...editions.map(({ id }) => `/data/text/${id}.md`),
    ];
    expect(wanted.filter((address) => !links.includes(address))).toEqual([]);
  });

  it('leads to every other download, but the measures’ JSON and the manifest', () => {
    const listed = JSON.parse(readFileSync(join(dist, 'data/manifest.json'), 'utf8')) as { files: { path: string }[] };
    const wanted = listed.files.map(({ path }) => path).filter((path) => !/^v1\/.*\.json$/u.test(path));
    expect(wanted.filter((path) => !links.includes(`/data/${path}`))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(50);
  });

  it('is listed on the page of downloads', () => {
    expect(readPage('en/data/index.html')('a[href="/llms.txt"]')).toHaveLength(1);
  });
});
