import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeBibtex } from '../../src/cite/bibtex.ts';
import { cslDate, makeCslItem, makePins } from '../../src/cite/citation-data.ts';
import { makeTemplates } from '../../src/cite/format.ts';
import { writeRis } from '../../src/cite/ris.ts';
import { citationStyles, stylesFor } from '../../src/cite/styles.ts';
import { parseTemplate, writeCitation, writeDay } from '../../src/cite/template.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { interfaceSchema } from '../../src/schema/interface.ts';
import { readProjectFile } from '../support/project.ts';
import { readSchema, whyNoSchema } from '../support/schemas.ts';

type Golden = Record<'en' | 'zh', Record<string, Record<string, { text: string; inText?: string }>>>;

const document = documentSchema.parse(parse(readProjectFile('content/document.yaml')));
const words = {
  en: interfaceSchema.parse(parse(readProjectFile('content/ui/en.yaml'))).cite.pins,
  zh: interfaceSchema.parse(parse(readProjectFile('content/ui/zh-hans.yaml'))).cite.pins,
};
const golden = JSON.parse(readProjectFile('tests/fixtures/golden/citations.json')) as Golden;
const templates = { en: makeTemplates(document, 'en'), zh: makeTemplates(document, 'zh') };
const official = new Map([
  ['3-1', 8],
  ['6-1', 25],
]);
const accessed = new Date(2026, 10, 22);
const item = makeCslItem(document, 'en', {
  id: '3-1',
  official: 8,
  pin: 'measure 8',
  url: 'https://example.org/en/measures/3-1/',
});

function cite(language: 'en' | 'zh', style: string, place: string, day?: Date): { text: string; inText?: string } {
  const template = templates[language].find((row) => row.style.id === style);
  if (!template) throw new Error(`no style ${style}`);
  const [measure = '', sentence] = place.split('.');
  const pins = makePins(words[template.words], template.words, {
    id: measure,
    official: official.get(measure) ?? null,
  });
  const pin = sentence === undefined ? pins.whole : pins.sentence.replace('{from}', sentence);
  const url = `https://example.org/${language === 'en' ? 'en' : 'zh-hans'}/measures/${measure}/${sentence === undefined ? '' : `#s${sentence}`}`;
  const write = (pieces: typeof template.text): string =>
    writeCitation(pieces, { pin, url, ...(day && { accessed: day }) });
  return { text: write(template.text), ...(template.inText.length > 0 && { inText: write(template.inText) }) };
}

const rows = (['en', 'zh'] as const).flatMap((language) =>
  Object.entries(golden[language]).flatMap(([style, places]) =>
    Object.entries(places).map(([place, expected]) => ({
      name: `${style} ${language} ${place}`,
      language,
      style,
      place,
      expected,
    })),
  ),
);

describe('a citation', () => {
  it.each(rows)('reads as the reviewed list has it: $name', ({ expected, language, place, style }) => {
    expect(cite(language, style, place, accessed)).toEqual(expected);
  });

  it('has a golden string in every style and language', () => {
    const ids = citationStyles.map(({ id }) => id).sort();
    expect([Object.keys(golden.en).sort(), Object.keys(golden.zh).sort()]).toEqual([ids, ids]);
  });

  it.each([
    ['oscola', 'No 71, measure 8 <https://example.org/en/measures/3-1/>.'],
    ['gbt-2025', '[EB/OL]. (2015-12-18). https://example.org/en/measures/3-1/.'],
    ['gbt-2015', '[A/OL]. (2015-12-18). https://example.org/en/measures/3-1/.'],
  ])('in %s is whole without a day of access', (style, end) => {
    expect(cite('en', style, '3-1').text.endsWith(end)).toBe(true);
  });

  it('keeps the number of the document in every style', () => {
    const without = rows.filter(({ language, place, style }) => !/71/u.test(cite(language, style, place).text));
    expect(without).toEqual([]);
  });

  it('sets the title in italics where APA and MLA do', () => {
    const italics = (style: string): string[] =>
      templates.en
        .filter((row) => row.style.id === style)
        .flatMap(({ text }) => text.flatMap((piece) => (piece.kind === 'text' && piece.italic ? [piece.text] : [])));
    expect(italics('mla')).toEqual([document.title.en]);
    expect(italics('apa')).toHaveLength(1);
  });

  it('is offered in an edition’s own style first', () => {
    expect([stylesFor('en')[0]?.id, stylesFor('zh')[0]?.id]).toEqual(['oscola', 'law-manual']);
  });
});

describe('GB/T 7714-2025 of our own', () => {
  const style = 'gbt2025.csl';
  const whyNot = whyNoSchema(style);

  it.skipIf(whyNot !== undefined)(
    `prints what its CSL style does for an entry in Chinese${whyNot === undefined ? '' : ` (skipped: ${whyNot})`}`,
    () => {
      const cited = {
        id: 'x',
        type: 'regulation',
        language: 'zh-CN',
        title: document.title.zh,
        number: document.number,
        author: [{ literal: document.issuer.zh }],
        issued: cslDate(document.issued),
        accessed: cslDate('2026-11-22'),
        URL: 'https://example.org/zh-hans/measures/3-1/',
      };
      const system = { retrieveLocale: (tag: string) => readSchema(`locales-${tag}.xml`), retrieveItem: () => cited };
      const engine = new CSL.Engine(system, readSchema(style), 'zh-CN', true);
      engine.setOutputFormat('text');
      engine.updateItems(['x']);
      const [, entries] = engine.makeBibliography() || [undefined, []];
      expect(`[1] ${cite('zh', 'gbt-2025', '3-1', accessed).text}`).toBe(entries[0]?.trim());
    },
  );
});

describe('a template', () => {
  it('leaves the words around the day out with it', () => {
    const pieces = parseTemplate('<i>T</i>, {pin} {url}{accessed: seen |!}.', 'long');
    expect(writeCitation(pieces, { pin: 'p', url: 'u' })).toBe('T, p u.');
    expect(writeCitation(pieces, { pin: 'p', url: 'u', accessed })).toBe('T, p u seen 22 November 2026!.');
  });

  it('writes a day in the reader’s own time zone', () => {
    expect(writeDay(new Date(2026, 0, 5, 23, 59), 'iso')).toBe('2026-01-05');
  });
});

describe('a file for reference managers', () => {
  it('is BibTeX that any style prints', () => {
    expect(writeBibtex({ ...item, title: 'A & B_{x}' })).toBe(
      `@misc{guofa-2015-71-3-1,
  author = {{State Council of the People’s Republic of China}},
  title = {{A \\& B\\_\\{x\\}}},
  shorttitle = {Opinions on Building an IP Powerhouse},
  origtitle = {国务院关于新形势下加快知识产权强国建设的若干意见},
  howpublished = {Guofa [2015] No. 71},
  number = {Guofa [2015] No. 71},
  note = {measure 8},
  date = {2015-12-18},
  year = {2015},
  month = {12},
  langid = {english},
  url = {https://example.org/en/measures/3-1/},
}
`,
    );
  });

  it('is RIS of the type of statutes', () => {
    const lines = writeRis(item).split('\r\n');
    expect(lines[0]).toBe('TY  - STAT');
    expect(lines).toEqual(
      expect.arrayContaining(['M1  - Guofa [2015] No. 71', 'SE  - measure 8', 'DA  - 2015/12/18/', 'LA  - en']),
    );
    expect(lines.at(-2)).toBe('ER  - ');
  });

  it('is an item of the type legislation', () => {
    expect(item).toMatchObject({
      type: 'legislation',
      number: 'Guofa [2015] No. 71',
      section: 'measure 8',
      language: 'en',
    });
  });
});
