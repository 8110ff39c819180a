import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, describe, expect, it } from 'vitest';
import { findBroken, findRemoved, listBuilt, readAddresses, writeAddressReport } from '../support/addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
const page = '<p data-sentence="3-1.1" id="s1"></p><div id="note-x"></div><i id="other"></i>';
for (const path of ['en/measures/3-1', 'zh/measures/3-1', 'zh/measures/3-2', 'data'])
  mkdirSync(join(folder, path), { recursive: true });
for (const path of ['en/measures/3-1', 'zh/measures/3-1', 'zh/measures/3-2'])
  writeFileSync(join(folder, path, 'index.html'), page);
writeFileSync(join(folder, 'data/all.json'), '{}');
writeFileSync(join(folder, 'robots.txt'), '');

const site = { folder, read: () => load(page) };

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the list of addresses', () => {
  it('finds a page that one edition has lost', () => {
    expect(findBroken(['{edition}/measures/3-1/', '{edition}/measures/3-2/'], ['en', 'zh'], site)).toEqual([
      'en/measures/3-2/',
    ]);
  });

  it('finds an anchor that a page has lost', () => {
    expect(findBroken(['{edition}/measures/3-1/#s1', '{edition}/measures/3-1/#s2'], ['en'], site)).toEqual([
      'en/measures/3-1/#s2',
    ]);
  });

  it('finds what the site has to promise: pages, sentences, notes and data, and no more', () => {
    expect(listBuilt(folder, ['en', 'zh'], site.read).sort()).toEqual([
      'data/all.json',
      '{edition}/measures/3-1/',
      '{edition}/measures/3-1/#note-x',
      '{edition}/measures/3-1/#s1',
      '{edition}/measures/3-2/',
      '{edition}/measures/3-2/#note-x',
      '{edition}/measures/3-2/#s1',
    ]);
  });

  it('finds a line that was taken out', () => {
    expect(findRemoved(['a/'], ['a/', 'b/', 'b/'])).toEqual(['b/']);
  });

  it('reads lines, without those that explain it', () => {
    expect(readAddresses('# A remark.\n{edition}/#s1\n\ndata/all.json\n')).toEqual(['{edition}/#s1', 'data/all.json']);
  });

  it('says what happened, where and what to do', () => {
    expect(writeAddressReport('unlisted', ['{edition}/terms/new/'])).toBe(
      'the built site has addresses that content/addresses.txt does not:\n  {edition}/terms/new/\nAdd these lines at the end of content/addresses.txt, or change the id while it is new.',
    );
    expect(writeAddressReport('broken', [])).toBe('');
  });
});
