import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dist, listFiles, readProjectFile, root } from '../support/project.ts';
import { editions, pages, readPage } from '../support/site.ts';

interface Instrument {
  readonly id: string;
  readonly issuers: readonly string[];
  readonly successor?: string;
}

interface Body {
  readonly id: string;
  readonly successors?: readonly { readonly body: string }[];
}

interface Note {
  readonly id: string;
  readonly kind: string;
  readonly sources: readonly string[];
  /** `3-1` */
  readonly measure: string;
}

const instruments = parse(readProjectFile('content/instruments.yaml')) as Instrument[];
const bodies = parse(readProjectFile('content/bodies.yaml')) as Body[];

const notes: Note[] = listFiles(join(root, 'content/measures')).flatMap((file) => {
  const [, frontmatter = ''] = readProjectFile(`content/measures/${file}`).split(/^---$/mu);
  const { notes: own = [] } = parse(frontmatter) as { notes?: Omit<Note, 'measure'>[] };
  return own.map((note) => ({ ...note, measure: file.replace('.mdx', '') }));
});

const isOutcome = ({ kind }: Note): boolean => kind === 'outcome' || kind === 'open';
const addressOf = (edition: string, { id, measure }: Note): string => `/${edition}/measures/${measure}/#note-${id}`;

/** Every host that the site may send a reader to, and why it may. A law firm, a content farm or a mirror has no place here. */
const hosts = {
  'Chinese state bodies': [
    'big5.www.gov.cn',
    'chinaipr.mofcom.gov.cn',
    'english.cnipa.gov.cn',
    'english.ipraction.gov.cn',
    'english.scio.gov.cn',
    'english.sipo.gov.cn',
    'english.www.gov.cn',
    'en.ncac.gov.cn',
    'fta.mofcom.gov.cn',
    'ipr.mofcom.gov.cn',
    'www.cnipa.gov.cn',
    'www.court.gov.cn',
    'www.gov.cn',
    'www.mofcom.gov.cn',
    'www.ncac.gov.cn',
    'www.npc.gov.cn',
    'www.samr.gov.cn',
    'www.stats.gov.cn',
  ],
  'Chinese local governments': ['www.hyyfq.gov.cn', 'www.jiyuan.gov.cn', 'xiongan.gov.cn', 'zscqyjs.zjamr.zj.gov.cn'],
  'Chinese state news': [
    'cn.chinagate.cn',
    'en.people.cn',
    'lianghui.people.com.cn',
    'www.chinadaily.com.cn',
    'www.xinhuanet.com',
  ],
  'international organisations and other governments': [
    'e-trips.wto.org',
    'treaties.un.org',
    'wipo.int',
    'www.fas.usda.gov',
    'www.upov.int',
    'www.wipo.int',
    'www.wto.org',
  ],
  'universities, academies, scholarly journals and projects': [
    'html.rhhz.net',
    'ipisc.xjtlu.edu.cn',
    'ipri.ustc.edu.cn',
    'old2022.bulletin.cas.cn',
    'sppm.ucas.ac.cn',
    'www.chinalawtranslate.com',
  ],
  licences: ['creativecommons.org'],
} satisfies Record<string, string[]>;

/** The two mirrors of legal texts that the edition was checked against, and says so; and the software that it names. */
const repositories = [
  'https://github.com/LawRefBook/Laws',
  'https://github.com/ImCa0/just-laws',
  'https://github.com/BYVoid/OpenCC',
];

/** Where each page leads, as a whole and from its foot. */
const links = new Map(
  pages.map((page) => {
    const $ = readPage(page);
    const hrefs = (within: string): string[] =>
      $(within)
        .find('a[href]')
        .toArray()
        .map((element) => element.attribs['href'] ?? '');
    return [page, { all: hrefs('body'), foot: hrefs('footer') }];
  }),
);

describe.each(editions)('the edition $id', ({ id: edition }) => {
  it('has a page for every instrument and every body', () => {
    const paths = [
      ...instruments.map(({ id }) => `instruments/${id}/index.html`),
      ...bodies.map(({ id }) => `bodies/${id}/index.html`),
    ];
    expect(paths.filter((path) => !existsSync(join(dist, edition, path)))).toEqual([]);
  });

  it('lists every instrument and every body once', () => {
    const listed = (page: string, ownLink: string): string[] => {
      const $ = readPage(`${edition}/${page}/index.html`);
      const hrefs = $(ownLink)
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      return hrefs.sort();
    };
    expect(listed('instruments', 'main li > .name > a')).toEqual(
      instruments.map(({ id }) => `/${edition}/instruments/${id}/`).sort(),
    );
    expect(listed('bodies', 'main li > p:first-child > a')).toEqual(
      bodies.map(({ id }) => `/${edition}/bodies/${id}/`).sort(),
    );
  });

  it('links every instrument to its issuers, its successor and its predecessors', () => {
    const missing = instruments.flatMap(({ id, issuers, successor }) => {
      const $ = readPage(`${edition}/instruments/${id}/index.html`);
      const predecessors = instruments.filter((other) => other.successor === id);
      const expected = [
        ...issuers.map((issuer) => `bodies/${issuer}/`),
        ...[successor ?? [], predecessors.map((other) => other.id)].flat().map((other) => `instruments/${other}/`),
      ];
      return expected
        .map((path) => `/${edition}/${path}`)
        .filter((href) => $(`main a[href="${href}"]`).length === 0 || !existsSync(join(dist, href, 'index.html')))
        .map((href) => `${href} on ${id}`);
    });
    expect(missing).toEqual([]);
  });

  it('draws the succession of a body from what came before to what came after', () => {
    for (const { id, successors = [] } of bodies) {
      const $ = readPage(`${edition}/bodies/${id}/index.html`);
      const links = $('section[aria-labelledby="chain"] li')
        .toArray()
        .map((element) => $(element).find('a').attr('href') ?? 'itself');
      const predecessors = bodies.filter((other) => other.successors?.some(({ body }) => body === id));
      const after = successors.map(({ body }) => `/${edition}/bodies/${body}/`);
      const before = predecessors.map((other) => `/${edition}/bodies/${other.id}/`);
      const isChain = before.length + after.length > 0;
      expect(links.slice(0, before.length).sort(), id).toEqual(before.sort());
      expect(links.slice(before.length), id).toEqual(isChain ? ['itself', ...after] : []);
    }
  });

  it('shows on an instrument’s page every note that cites it, and no other', () => {
    for (const { id } of instruments) {
      const $ = readPage(`${edition}/instruments/${id}/index.html`);
      const shown = $('[data-note]')
        .toArray()
        .map((element) => element.attribs['data-note']);
      const citing = notes.filter(({ sources }) => sources.some((source) => source.split('#')[0] === id));
      expect(shown.sort(), id).toEqual(citing.map((note) => `${note.measure}.${note.id}`).sort());
    }
  });

  it('gives every outcome and every open question once among the measures and once among the years', () => {
    const $ = readPage(`${edition}/outcomes/index.html`);
    const expected = notes.filter((note) => isOutcome(note));
    const ids = $('section[aria-labelledby="by-measure"] [data-note]')
      .toArray()
      .map((element) => element.attribs['data-note']);
    expect(ids.sort()).toEqual(expected.map((note) => `${note.measure}.${note.id}`).sort());
    const lines = $('section[aria-labelledby="by-year"] dd a')
      .toArray()
      .map((element) => element.attribs['href']);
    expect(lines.sort()).toEqual(expected.map((note) => addressOf(edition, note)).sort());
  });

  it('names all thirty-two measures among what followed, even those of which nothing is said', () => {
    const $ = readPage(`${edition}/outcomes/index.html`);
    const numbers = $('section[aria-labelledby="by-measure"] h3 .figures')
      .toArray()
      .map((element) => $(element).text());
    expect(numbers).toHaveLength(32);
    expect(numbers).toEqual([...numbers].sort());
  });

  it('leads to the reference pages from its front page and from the foot of every page', () => {
    const hrefs = ['outcomes', 'instruments', 'bodies'].map((name) => `/${edition}/${name}/`);
    const inMain = readPage(`${edition}/index.html`)('main a')
      .toArray()
      .map((element) => element.attribs['href']);
    expect(inMain).toEqual(expect.arrayContaining(hrefs));
    const without = [...links]
      .filter(([page]) => page.startsWith(`${edition}/`))
      .filter(([, { foot }]) => hrefs.some((href) => !foot.includes(href)))
      .map(([page]) => page);
    expect(without).toEqual([]);
  });
});

describe('English prose', () => {
  it('marks every Chinese word in it with its language', () => {
    const unmarked = pages
      .filter((page) => /^en\/(?:bodies|instruments|outcomes)\//u.test(page))
      .flatMap((page) => {
        const $ = readPage(page);
        $('main [lang^="zh"]').remove();
        return (
          $('main')
            .text()
            .match(/\p{Script=Han}+/gu) ?? []
        ).map((word) => `${word} on ${page}`);
      });
    expect(unmarked).toEqual([]);
  });
});

describe('a link out of the site', () => {
  it('leads to an official or scholarly host, or to a repository that the edition names', () => {
    const allowed: string[] = Object.values(hosts).flat();
    const addresses = [...links.values()]
      .flatMap(({ all }) => all)
      .filter((href) => /^[a-z][a-z\d+.-]*:|^\/\//iu.test(href));
    const wrong = [...new Set(addresses)].filter((address) => {
      const { host, protocol } = new URL(address, 'file:');
      const isKnown = allowed.includes(host) || repositories.includes(address);
      return !/^https?:$/u.test(protocol) || !isKnown;
    });
    expect(wrong).toEqual([]);
  });
});
