import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { type Declaration, findDisagreements, readDeclaration } from '../support/alternates.ts';
import { dist } from '../support/project.ts';
import { readSchema, whyNoSchema } from '../support/schemas.ts';
import { editions, pages, readData, readHead, readPage } from '../support/site.ts';

const data = readData();
const measurePages = editions.flatMap(({ id }) =>
  data.measures.map((measure) => `${id}/measures/${measure.id}/index.html`),
);

function names($: CheerioAPI): Map<string, string> {
  return new Map(
    $('meta[name], meta[property]')
      .toArray()
      .map((element) => [
        element.attribs['name'] ?? element.attribs['property'] ?? '',
        element.attribs['content'] ?? '',
      ]),
  );
}

type LinkedData = Record<string, unknown> & { '@type': string };

function linkedData(page: string): LinkedData {
  return JSON.parse(readPage(page)('script[type="application/ld+json"]').text()) as LinkedData;
}

describe('a reference manager’s button', () => {
  it('finds a statute on every measure’s page, and no tag that would make it an article', () => {
    const wrong = measurePages.filter((page) => {
      const meta = names(readHead(page));
      // Zotero reads z:itemType first; any citation_* tag, or a Dublin Core type of its list, would guess at journalArticle.
      return (
        meta.get('z:itemType') !== 'statute' ||
        meta.get('dc:type') !== 'Legislation' ||
        [...meta.keys()].some((name) => name.startsWith('citation_') || name.startsWith('prism'))
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['en', 'Guofa [2015] No. 71', 'State Council of the People’s Republic of China', 'measure 8', 'en'],
    ['zh-hans', '国发〔2015〕71号', '国务院', '第（八）项', 'zh-Hans'],
    ['zh-hant-tw', '國發〔2015〕71號', '國務院', '第（八）項', 'zh-Hant-TW'],
  ])('finds title, number, date, issuer, place and language in %s', (id, number, issuer, pin, language) => {
    const meta = names(readPage(`${id}/measures/3-1/index.html`));
    expect(meta.get('dc:title')).toMatch(/知识产权强国|知識產權強國|Intellectual Property Powerhouse/u);
    expect(
      Object.fromEntries([...meta].filter(([name]) => /^(?:z|bib):|^dc:(?:date|creator|language)/u.test(name))),
    ).toEqual({
      'z:itemType': 'statute',
      'z:publicLawNumber': number,
      'z:section': pin,
      'bib:authors': `${issuer},`,
      'dc:creator': issuer,
      'dc:date': '2015-12-18',
      'dc:language': language,
    });
  });
});

describe('every page of an edition', () => {
  const own = pages.filter((page) => editions.some(({ id }) => page.startsWith(`${id}/`)));

  it('names its own address, its other editions and itself to Open Graph', () => {
    const wrong = own.filter((page) => {
      const $ = readHead(page);
      const path = `/${page.replace(/index\.html$/u, '')}`;
      const languages = $('link[rel="alternate"][hreflang]')
        .toArray()
        .map(({ attribs }) => attribs['hreflang']);
      const meta = names($);
      return (
        $('link[rel="canonical"]').attr('href') !== path ||
        languages.join(' ') !== 'en zh-Hans zh-Hant-TW zh-Hant-HK x-default' ||
        ['og:title', 'og:type', 'og:locale', 'og:site_name'].some((name) => (meta.get(name) ?? '') === '') ||
        $('meta[property="og:description"]').attr('content') !== meta.get('description')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leads to the edition’s feed of changes', () => {
    const feed = 'link[rel="alternate"][type="application/atom+xml"]';
    const wrong = own.filter(
      (page) => readHead(page)(feed).attr('href') !== `/${page.split('/')[0] ?? ''}/changes.xml`,
    );
    expect(wrong).toEqual([]);
  });

  it('is free of addresses that are none without a host', () => {
    const found = own.filter(
      (page) => readHead(page)('meta:is([property="og:url"], [property="og:image"])').length > 0,
    );
    expect(found).toEqual([]);
  });
});

describe('every page that search engines should find', () => {
  it('gives its own address and agrees with the other editions on which pages are the same', () => {
    const found = pages.filter((page) => page !== '404.html');
    const declared = found.map((page): [string, Declaration] => [
      `/${page.replace(/index\.html$/u, '')}`,
      readDeclaration(readHead(page)),
    ]);
    expect(findDisagreements(new Map(declared))).toEqual([]);
  });

  it('is not the page for wrong addresses', () => {
    const $ = readHead('404.html');
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('link[rel="canonical"], link[rel="alternate"]')).toHaveLength(0);
  });
});

describe('a build without settings of a publisher', () => {
  it('shows no contact and no repository that nobody has named', () => {
    const $ = readPage('en/measures/3-1/index.html');
    expect($('footer').text()).not.toMatch(/Contact|Files of this edition/u);
    expect($('main').text()).not.toContain('Report a mistake');
  });

  it('has no sitemap, whose addresses would have no host', () => {
    expect(existsSync(join(dist, 'sitemap.xml'))).toBe(false);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the description in schema.org’s terms', () => {
  it('makes a measure legislation that is part of the document and has a translation', () => {
    expect(linkedData('en/measures/3-1/index.html')).toMatchObject({
      '@type': 'Legislation',
      '@id': '/en/measures/3-1/#zh',
      name: '加大知识产权侵权行为惩治力度',
      inLanguage: 'zh-Hans',
      position: 8,
      legislationIdentifier: '国发〔2015〕71号',
      legislationDate: '2015-12-18',
      isPartOf: { '@type': 'Legislation', '@id': '/en/#zh' },
      workTranslation: {
        '@id': '/en/measures/3-1/#en',
        inLanguage: 'en',
        translationOfWork: { '@id': '/en/measures/3-1/#zh' },
      },
    });
  });

  it('makes the front page the whole, with the opening and the 32 measures', () => {
    const { hasPart } = linkedData('zh-hans/index.html') as unknown as {
      hasPart: { '@id': string; position: number }[];
    };
    expect(hasPart.map(({ position }) => position)).toEqual(Array.from({ length: 33 }, (_, index) => index));
    expect(hasPart[8]?.['@id']).toBe('/zh-hans/measures/3-1/#zh');
  });

  const vocabulary = 'schemaorg-all-https.jsonld';
  const whyNot = whyNoSchema(vocabulary);
  it.skipIf(whyNot !== undefined)(
    `uses only types and properties that schema.org has, where it has them${whyNot === undefined ? '' : ` (skipped: ${whyNot})`}`,
    () => {
      const { '@graph': graph } = JSON.parse(readSchema(vocabulary)) as {
        '@graph': Record<string, unknown>[];
      };
      const ids = (value: unknown): string[] =>
        [value].flat().flatMap((one) => (one as { '@id'?: string } | undefined)?.['@id'] ?? []);
      const nodes = new Map(graph.map((node) => [node['@id'] as string, node]));
      const ancestors = (type: string): string[] => [
        type,
        ...ids(nodes.get(type)?.['rdfs:subClassOf']).flatMap(ancestors),
      ];
      const misfits = (node: object): string[] => {
        const { '@type': type } = node as Partial<LinkedData>;
        return Object.entries(node).flatMap(([key, value]) => {
          const inner = [value]
            .flat()
            .flatMap((one) => (typeof one === 'object' && one !== null ? misfits(one as object) : []));
          // A mere reference has no type of its own to check.
          if (key.startsWith('@') || type === undefined) return inner;
          const domains = ids(nodes.get(`schema:${key}`)?.['schema:domainIncludes']);
          const fits = ancestors(`schema:${type}`).some((one) => domains.includes(one));
          return fits ? inner : [`${type}.${key}`, ...inner];
        });
      };
      expect(misfits(linkedData('en/measures/3-1/index.html'))).toEqual([]);
      expect(misfits(linkedData('en/index.html'))).toEqual([]);
    },
  );
});

describe('the files for reference managers', () => {
  const schema = 'csl-data.json';
  const whyNot = whyNoSchema(schema);
  it.skipIf(whyNot !== undefined)(
    `have only fields and types of CSL-JSON${whyNot === undefined ? '' : ` (skipped: ${whyNot})`}`,
    () => {
      const { items } = JSON.parse(readSchema(schema)) as {
        items: { properties: Record<string, unknown> & { type: { enum: string[] } }; required: string[] };
      };
      const read = (page: string): Record<string, unknown> =>
        (
          JSON.parse(readFileSync(join(dist, page.replace('/index.html', '.csl.json')), 'utf8')) as Record<
            string,
            unknown
          >[]
        )[0] ?? {};
      for (const item of measurePages.map(read)) {
        expect(Object.keys(item).filter((key) => !(key in items.properties))).toEqual([]);
        expect(items.required.filter((key) => !(key in item))).toEqual([]);
        expect(items.properties.type.enum).toContain(item['type']);
      }
    },
  );

  it('stand beside every measure’s page, each with the address of its page', () => {
    const wrong = measurePages.flatMap((page) =>
      ['.bib', '.ris', '.csl.json']
        .map((extension) => page.replace('/index.html', extension))
        .filter((file) => !readFileSync(join(dist, file), 'utf8').includes(`/${page.replace('index.html', '')}`)),
    );
    expect(wrong).toEqual([]);
  });
});
