import { load } from 'cheerio';
import { csvParseRows } from 'd3-dsv';
import { afterEach, describe, expect, it } from 'vitest';
import { packBook } from '../../src/export/epub/archive.ts';
import { writeCsv, writeTsv } from '../../src/export/delimited.ts';
import { fingerprint, makeManifest } from '../../src/export/manifest.ts';
import { escapeMarkdown } from '../../src/export/markdown.ts';
import { element, writeXml } from '../../src/export/xml.ts';

describe('a CSV file', () => {
  it.each([
    { name: 'a plain field as it is', cell: '知识产权', written: '知识产权' },
    { name: 'a field with a comma in quotation marks', cell: 'a, b', written: '"a, b"' },
    { name: 'a quotation mark doubled', cell: 'say "IP"', written: '"say ""IP"""' },
    { name: 'a field with a line break in quotation marks', cell: 'a\nb', written: '"a\nb"' },
    { name: 'no value as an empty field', cell: null, written: '' },
    { name: 'a number in figures', cell: 8, written: '8' },
  ])('has $name, as a reader of CSV understands', ({ cell, written }) => {
    const file = writeCsv([['first', cell]]);
    expect(file).toBe(`first,${written}\r\n`);
    expect(csvParseRows(file)).toEqual([['first', String(cell ?? '')]]);
  });
});

describe('a TSV file', () => {
  it('ends each line with a line feed', () => {
    expect(writeTsv([['a', 1, null]])).toBe('a\t1\t\n');
  });

  it('refuses a tab, which it cannot hold', () => {
    expect(() => writeTsv([['a\tb']])).toThrow('“a\tb” has a tab or a line break, which TSV cannot hold');
  });
});

describe('an XML file', () => {
  it('gives every text back as it was', () => {
    const text = '<“a” & \'b\' "c">';
    const $ = load(writeXml(element('root', { name: text }, text)), { xml: true });
    expect([$('root').attr('name'), $('root').text()]).toEqual([text, text]);
  });

  it.each([
    { name: 'a control character', text: 'a\u{B}b', code: 'U+000B' },
    { name: 'half of a surrogate pair', text: 'a\u{D800}b', code: 'U+D800' },
    { name: 'a code that is no character', text: 'a\u{FFFE}b', code: 'U+FFFE' },
  ])('refuses $name in a text and in an attribute', ({ code, text }) => {
    expect(() => writeXml(element('root', text))).toThrow(`has ${code}, which XML 1.0 cannot hold`);
    expect(() => writeXml(element('root', [element('a', { b: text })]))).toThrow(code);
  });

  it('refuses the mark that ends a CDATA section', () => {
    expect(() => writeXml(element('root', 'a]]>b'))).toThrow('“]]>”');
  });

  it('is indented, but never inside a paragraph', () => {
    expect(writeXml(element('root', [element('p', [element('s', '一。'), element('s', '二。')])]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<root>\n  <p><s>一。</s><s>二。</s></p>\n</root>\n',
    );
  });
});

describe('Markdown', () => {
  it('has nothing left in a text that could be markup', () => {
    expect(escapeMarkdown('a *b* [c] <d> `e` _f_')).toBe(String.raw`a \*b\* \[c\] \<d\> \`e\` \_f\_`);
  });
});

describe('a manifest', () => {
  it('has files in the order of their paths, however they were found', () => {
    const { files } = makeManifest(['b.json', 'a/z.md', 'B.json'].map((path) => ({ path, ...fingerprint('') })));
    expect(files.map(({ path }) => path)).toEqual(['B.json', 'a/z.md', 'b.json']);
  });
});

describe('a packed book', () => {
  const zone = process.env['TZ'];
  const pack = (timeZone: string, day = '2026-11-22'): string => {
    process.env['TZ'] = timeZone;
    return Buffer.from(packBook(new Map([['EPUB/a.xhtml', '一']]), day)).toString('latin1');
  };

  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('begins with its media type in the clear, by which programs know it', () => {
    // Bytes 30 to 57 are what https://www.w3.org/TR/epub-33/#sec-zip-container-mime fixes.
    expect(pack('UTC').slice(30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  it('has the same bytes in every time zone, and others on another day', () => {
    expect(pack('Asia/Shanghai')).toBe(pack('America/Los_Angeles'));
    expect(pack('UTC', '2026-11-23')).not.toBe(pack('UTC'));
  });
});
