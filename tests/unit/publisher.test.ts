import { describe, expect, it } from 'vitest';
import { buildVariables } from '../../src/commands/setup.mjs';
import { publisherVariables, readPublisher } from '../../src/edition/publisher.ts';
import { contactAddress, fileAddress, reportAddress } from '../../src/edition/repository.ts';

describe('a publisher’s settings', () => {
  it.each([
    {
      name: 'may all be left out',
      set: { SITE_URL: '', BASE_PATH: ' ' },
      read: { base: '/' },
    },
    {
      name: 'are read in one spelling',
      set: {
        SITE_URL: 'https://Example.org/',
        BASE_PATH: 'texts/guofa-2015-71',
        REPOSITORY_URL: 'https://github.com/someone/edition.git',
        CONTACT: 'editor@example.org',
      },
      read: {
        site: 'https://example.org',
        base: '/texts/guofa-2015-71/',
        repository: 'https://github.com/someone/edition',
        contact: 'editor@example.org',
      },
    },
    {
      name: 'may name another port, a page for the contact and a host of one’s own',
      set: {
        SITE_URL: 'http://localhost:8080',
        BASE_PATH: '/~someone/',
        REPOSITORY_URL: 'https://git.example.org/edition/',
        CONTACT: 'https://example.org/contact?from=edition',
      },
      read: {
        site: 'http://localhost:8080',
        base: '/~someone/',
        repository: 'https://git.example.org/edition',
        contact: 'https://example.org/contact?from=edition',
      },
    },
  ])('$name', ({ read, set }) => {
    expect(readPublisher(set)).toEqual({ site: undefined, repository: undefined, contact: undefined, ...read });
  });

  it.each([
    ['SITE_URL', 'example.org', 'does not begin with https:// or http://: write the whole address'],
    ['SITE_URL', 'example.org:8080', 'does not begin with https:// or http://'],
    ['SITE_URL', 'ftp://example.org', 'does not begin with https:// or http://'],
    ['SITE_URL', 'https://', 'is no address: write one such as https://example.org'],
    ['SITE_URL', 'https://exa mple.org', 'is no address'],
    ['SITE_URL', 'https://example.org/texts/guofa/', 'has a path: leave it out here, and set BASE_PATH=/texts/guofa/'],
    ['SITE_URL', 'https://example.org/?lang=en', 'has a ? or # in it: leave that and what follows it out'],
    ['SITE_URL', 'https://example.org/#top', 'has a ? or # in it'],
    ['SITE_URL', 'https://example.org///', 'has a path: leave it out here, and name the folder in BASE_PATH'],
    ['SITE_URL', 'https://example.org/国发/', 'has a path: leave it out here, and name the folder in BASE_PATH'],
    ['SITE_URL', 'https://https://example.org', 'has a path: leave it out here, and name the folder in BASE_PATH'],
    ['SITE_URL', 'https://$DOMAIN', 'has “$domain” for its host: write a name as in https://example.org'],
    ['SITE_URL', 'https://*.example.org', 'has “*.example.org” for its host'],
    ['SITE_URL', 'https://example..org', 'has “example..org” for its host'],
    ['SITE_URL', 'https://example.org?', 'has a ? or # in it'],
    ['BASE_PATH', 'https://example.org/guofa/', 'is a whole address: write the folder only'],
    ['BASE_PATH', '/my texts/', 'has “ ” in it: use letters, digits and - . _ ~'],
    ['BASE_PATH', '/guofa/?x', 'has “?” in it'],
    ['BASE_PATH', '/国发/', 'has “国” in it'],
    ['BASE_PATH', String.raw`\guofa`, String.raw`has “\” in it`],
    ['BASE_PATH', '/texts/../guofa/', 'has . or .. for a folder: write the path from the host’s root'],
    ['BASE_PATH', './guofa', 'has . or .. for a folder'],
    ['BASE_PATH', '//guofa', 'has an empty name of a folder: write one / between two names'],
    ['REPOSITORY_URL', 'http://github.com/someone/edition', 'does not begin with https://: write the address'],
    ['REPOSITORY_URL', 'git@github.com:someone/edition.git', 'does not begin with https://'],
    ['REPOSITORY_URL', 'https://github.com', 'names no repository: add its path'],
    ['REPOSITORY_URL', 'https://git.example.org/.git', 'names no repository: add its path'],
    ['REPOSITORY_URL', 'https://github.com/someone', 'is no repository’s first page: write owner and name only'],
    ['REPOSITORY_URL', 'https://github.com/someone/edition/tree/main', 'is no repository’s first page'],
    ['REPOSITORY_URL', 'https://gitlab.com/a/b/edition/-/tree/main', 'is no repository’s first page: leave out /-/'],
    ['REPOSITORY_URL', 'https://github.com/someone/edition#', 'has a ? or # in it'],
    ['REPOSITORY_URL', 'https://github.com/someone/my edition', 'has “ ” in it'],
    ['REPOSITORY_URL', 'https://$HOST/someone/edition', 'has “$host” for its host'],
    ['REPOSITORY_URL', 'https://github.com/someone/edition?tab=readme', 'has a ? or # in it'],
    ['CONTACT', 'editor', 'is neither a mail address nor the address of a page: write one such as editor@example.org'],
    ['CONTACT', 'editor@localhost', 'is neither a mail address'],
    ['CONTACT', 'example.org/contact', 'is neither a mail address'],
    ['CONTACT', '<editor@example.org>', 'is neither a mail address'],
    ['CONTACT', 'editor@example..org', 'is neither a mail address'],
    ['CONTACT', 'edi#tor@example.org', 'is neither a mail address'],
    ['CONTACT', 'mailto:editor@example.org', 'begins with “mailto:”: leave that out'],
  ])('refuse %s=%s', (variable, value, problem) => {
    expect(() => readPublisher({ [variable]: value })).toThrow(`${variable} is “${value}”, which ${problem}`);
  });

  it('may have a name of a host and a mail address in any script', () => {
    expect(readPublisher({ SITE_URL: 'https://例子.测试', CONTACT: '编辑@例子.example' })).toMatchObject({
      site: 'https://xn--fsqu00a.xn--0zwm56d',
      contact: '编辑@例子.example',
    });
    expect(readPublisher({ SITE_URL: 'http://[::1]:8080' }).site).toBe('http://[::1]:8080');
    expect(contactAddress('编辑@例子.example')).toMatch(/^mailto:%E7%BC%96%E8%BE%91@/u);
  });

  it('are refused all at once', () => {
    expect(() => readPublisher({ SITE_URL: 'example.org', CONTACT: 'editor' })).toThrow(
      /^SITE_URL is .*\nCONTACT is /u,
    );
  });

  it('never repeat a password', () => {
    const refuse = (): unknown =>
      readPublisher({ REPOSITORY_URL: 'https://someone:secret@github.com/someone/edition' });
    expect(refuse).toThrow(
      'REPOSITORY_URL is “https://…@github.com/someone/edition”, which has a name or password in it',
    );
    expect(refuse).not.toThrow('secret');
    expect(() => readPublisher({ CONTACT: 'https://someone:secret@example.org/' })).toThrow(
      'CONTACT is “https://…@example.org/”, which has a name or password in it',
    );
  });

  it('make “npm start” build anew when one of them changes', () => {
    expect(buildVariables).toEqual(publisherVariables);
  });
});

const nobody = { site: undefined, base: '/', repository: undefined, contact: undefined };
const draft = { title: 'Mistake in 3-1.2', body: 'https://example.org/en/measures/3-1/#s2\n\nWhat is wrong?' };
const filled = 'Mistake%20in%203-1.2';
const letter = 'https%3A%2F%2Fexample.org%2Fen%2Fmeasures%2F3-1%2F%23s2%0A%0AWhat%20is%20wrong%3F';

describe('a report of a mistake', () => {
  it.each([
    {
      name: 'goes to the form of GitHub',
      set: { repository: 'https://github.com/someone/edition', contact: 'editor@example.org' },
      address: `https://github.com/someone/edition/issues/new?title=${filled}&body=${letter}`,
      file: 'https://github.com/someone/edition/blob/HEAD/content/measures/3-1.mdx',
    },
    {
      name: 'goes to the form of GitLab, also an institution’s own',
      set: { repository: 'https://gitlab.example.org/texts/edition' },
      address: `https://gitlab.example.org/texts/edition/-/issues/new?issue%5Btitle%5D=${filled}&issue%5Bdescription%5D=${letter}`,
      file: 'https://gitlab.example.org/texts/edition/-/blob/HEAD/content/measures/3-1.mdx',
    },
    {
      name: 'goes by mail where the form of the host is not known',
      set: { repository: 'https://git.example.org/edition', contact: 'editor@example.org' },
      address: `mailto:editor@example.org?subject=${filled}&body=${letter}`,
      file: undefined,
    },
    {
      name: 'goes nowhere where only a page can be opened',
      set: { contact: 'https://example.org/contact' },
      address: undefined,
      file: undefined,
    },
    { name: 'goes nowhere where nothing is set', set: {}, address: undefined, file: undefined },
  ])('$name', ({ address, file, set }) => {
    const publisher = { ...nobody, ...set };
    expect(reportAddress(publisher, draft)).toBe(address);
    expect(fileAddress(publisher, 'content/measures/3-1.mdx')).toBe(file);
  });

  it('is written to a contact by mail or on a page', () => {
    expect(contactAddress('editor@example.org')).toBe('mailto:editor@example.org');
    expect(contactAddress('https://example.org/contact')).toBe('https://example.org/contact');
  });
});
