import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import sirv from 'sirv';
import { findBroken, readAddresses } from '../support/addresses.ts';
import { buildIn, copyProject } from '../support/build.ts';
import { listen, type RunningServer } from '../support/servers.ts';
import { editions } from '../support/site.ts';

const retired = `
- address: '{edition}/terms/old-name/'
  retired: 2027-01-31
  reason: { zh: 该术语已并入“专利”。, en: The term is now part of “patent”. }
  successor: '{edition}/terms/patent/'
- address: '{edition}/bodies/never-set-up/'
  retired: 2027-02-28
  reason: { zh: 该机构并未设立。, en: The body was never set up. }
- address: '{edition}/measures/3-1/#note-old'
  retired: 2027-01-31
  reason: { zh: 该注释已并入另一注释。, en: The note is now part of another. }
  successor: '{edition}/measures/3-1/#note-punitive-damages'
`;

let copy = '';
let server: RunningServer | undefined;

const open = (path: string): string => `${server?.origin ?? ''}${path}`;

// No address has been retired yet, so a copy of the project retires some that it never had.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy = copyProject();
  const [file, list] = ['content/retired.yaml', 'content/addresses.txt'].map((path) => join(copy, path)) as [
    string,
    string,
  ];
  writeFileSync(file, retired);
  appendFileSync(
    list,
    [...retired.matchAll(/address: '(?<address>[^']+)'/gu)]
      .map((match) => `${match.groups?.['address'] ?? ''}\n`)
      .join(''),
  );
  const { output, status } = buildIn(copy, [], { SITE_URL: 'https://example.org' });
  expect(status, output.slice(-2000)).toBe(0);
  const serve = sirv(join(copy, 'dist'));
  server = await listen((request, response) => {
    serve(request, response);
  });
});

test.afterAll(async () => {
  await server?.stop();
  if (copy !== '') rmSync(copy, { recursive: true, force: true });
});

for (const { edition, since, reason } of [
  {
    edition: 'en',
    since: 'The address /en/terms/old-name/ was retired on 31 January 2027.',
    reason: 'The term is now part of “patent”.',
  },
  { edition: 'zh-hans', since: '网址/zh-hans/terms/old-name/已于2027年1月31日停用。', reason: '该术语已并入“专利”。' },
  {
    edition: 'zh-hant-tw',
    since: '網址/zh-hant-tw/terms/old-name/已於2027年1月31日停用。',
    reason: '該術語已併入“專利”。',
  },
  {
    edition: 'zh-hant-hk',
    since: '網址/zh-hant-hk/terms/old-name/已於2027年1月31日停用。',
    reason: '該術語已併入“專利”。',
  },
]) {
  test(`a retired page says since when, why and where it went, in the edition ${edition}`, async ({ page }) => {
    const response = await page.goto(open(`/${edition}/terms/old-name/`));
    expect(response?.status()).toBe(200);
    await expect(page.getByText(since)).toBeVisible();
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `https://example.org/${edition}/terms/patent/`,
    );
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await page.locator('main').getByRole('link').click();
    await expect(page).toHaveURL(open(`/${edition}/terms/patent/`));
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  });
}

test('a retired page that nothing replaces says so', async ({ page }) => {
  await page.goto(open(`/en/bodies/never-set-up/`));
  await expect(page.getByText('The body was never set up. Nothing has taken its place.')).toBeVisible();
  await expect(page.locator('main').getByRole('link')).toHaveCount(0);
});

test('a retired anchor is a paragraph of its page that leads on', async ({ page }) => {
  await page.goto(open(`/en/measures/3-1/#note-old`));
  await expect(page.locator('#note-old')).toBeInViewport();
  await expect(page.locator('#note-old')).toContainText(
    'The address /en/measures/3-1/#note-old was retired on 31 January 2027.',
  );
  await page.locator('#note-old').getByRole('link').click();
  await expect(page).toHaveURL(/#note-punitive-damages$/u);
  await page.goto(open(`/en/measures/3-2/`));
  await expect(page.getByRole('heading', { name: 'Retired addresses on this page' })).toHaveCount(0);
});

test('with its tombstones every address ever published still answers, and the sitemap leaves them out', () => {
  const folder = join(copy, 'dist');
  const read = (path: string): ReturnType<typeof load> => load(readFileSync(join(folder, path), 'utf8'));
  const listed = readAddresses(readFileSync(join(copy, 'content/addresses.txt'), 'utf8'));
  expect(listed).toContain('{edition}/measures/3-1/#note-old');
  const ids = editions.map(({ id }) => id);
  expect(findBroken(listed, ids, { folder, read })).toEqual([]);
  expect(
    findBroken(['{edition}/terms/never-there/', '{edition}/measures/3-1/#never-there'], ids, { folder, read }),
  ).toHaveLength(8);
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('https://example.org/en/terms/patent/');
  expect(sitemap).not.toMatch(/old-name|never-set-up/u);
});
