/** What the publisher of a copy of the site says of it, once for the whole build. */
export interface Publisher {
  /** Scheme and host: `https://example.org`; undefined where the address is not known. */
  readonly site: string | undefined;
  /** The folder the site is published in, with a slash at both ends: `/` or `/guofa-2015-71/`. */
  readonly base: string;
  /** Where its files are kept: `https://github.com/someone/guofa-2015-71`. */
  readonly repository: string | undefined;
  /** Whom to write to: a mail address, or the address of a page. */
  readonly contact: string | undefined;
}

/** Says what is wrong with a value and what to write instead; nothing if it is right. */
type Check = (value: string) => string | undefined;

const checkSite: Check = (value) => {
  if (!/^https?:\/\//iu.test(value))
    return 'does not begin with https:// or http://: write the whole address, such as https://example.org';
  if (!URL.canParse(value)) return 'is no address: write one such as https://example.org';
  const { hash, password, pathname, search, username } = new URL(value);
  if (username !== '' || password !== '') return 'has a name or password in it: leave out what stands before the @';
  if (search !== '' || hash !== '') return 'has a ? or # in it: leave that and what follows it out';
  if (pathname !== '/') return `has a path: leave it out here, and set BASE_PATH=${pathname}`;
  return undefined;
};

const checkBase: Check = (value) => {
  if (/^[a-z]+:\/\//iu.test(value))
    return 'is a whole address: write the folder only, such as /guofa-2015-71/, and scheme and host as SITE_URL';
  const [foreign] = /[^\w./~-]/u.exec(value) ?? [];
  if (foreign !== undefined)
    return `has “${foreign}” in it: use letters, digits and - . _ ~ for the names of folders, and / between them`;
  if (/(?:^|\/)\.{1,2}(?:\/|$)/u.test(value)) return 'has . or .. for a folder: write the path from the host’s root';
  if (value.includes('//')) return 'has an empty name of a folder: write one / between two names';
  return undefined;
};

const checkRepository: Check = (value) => {
  if (!/^https:\/\//iu.test(value))
    return 'does not begin with https://: write the address that a browser opens, such as https://github.com/someone/edition';
  if (!URL.canParse(value)) return 'is no address: write one such as https://github.com/someone/edition';
  const { hash, password, pathname, search, username } = new URL(value);
  if (username !== '' || password !== '') return 'has a name or password in it: leave out what stands before the @';
  if (search !== '' || hash !== '') return 'has a ? or # in it: leave that and what follows it out';
  if (pathname === '/') return 'names a host and no repository: add its path, such as /someone/edition';
  return undefined;
};

const checkContact: Check = (value) => {
  if (/^mailto:/iu.test(value)) return 'begins with “mailto:”: leave that out';
  const isMail = /^[^\s/:?@]+@[^\s/:?@]+\.[^\s/:?@]+$/u.test(value);
  const isPage = /^https?:\/\//iu.test(value) && URL.canParse(value);
  return isMail || isPage
    ? undefined
    : 'is neither a mail address nor the address of a page: write one such as editor@example.org or https://example.org/contact';
};

const checks = {
  SITE_URL: checkSite,
  BASE_PATH: checkBase,
  REPOSITORY_URL: checkRepository,
  CONTACT: checkContact,
} as const satisfies Record<string, Check>;

/** The variables that a publisher may set. */
export const publisherVariables = Object.keys(checks) as (keyof typeof checks)[];

/** A build’s log is public on many hosts. */
function hideCredentials(value: string): string {
  return value.replace(/\/\/[^/@]*@/u, '//…@');
}

/**
 * Reads what the publisher has set. A variable that is empty counts as left out.
 *
 * @param environment the process’s variables
 * @returns the settings, in one spelling: no slash at the end of `site` and `repository`, no `.git`
 * @throws Error naming every wrong variable, its value and what to write instead
 */
export function readPublisher(environment: Readonly<Record<string, string | undefined>>): Publisher {
  const valueOf = (name: keyof typeof checks): string | undefined => environment[name]?.trim() || undefined;
  const problems = publisherVariables.flatMap((name) => {
    const value = valueOf(name);
    const problem = value === undefined ? undefined : checks[name](value);
    return problem === undefined ? [] : [`${name} is “${hideCredentials(value ?? '')}”, which ${problem}`];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const folders = (valueOf('BASE_PATH') ?? '').split('/').filter((name) => name !== '');
  const site = valueOf('SITE_URL');
  return {
    site: site === undefined ? undefined : new URL(site).origin,
    base: folders.length === 0 ? '/' : `/${folders.join('/')}/`,
    repository: valueOf('REPOSITORY_URL')
      ?.replace(/\/+$/u, '')
      .replace(/\.git$/u, ''),
    contact: valueOf('CONTACT'),
  };
}
