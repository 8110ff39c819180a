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

const hasCredentials = 'has a name or password in it: leave out what stands before the @';

function isNamed({ password, username }: URL): boolean {
  return username !== '' || password !== '';
}

/** Names of hosts: https://www.rfc-editor.org/rfc/rfc1123#section-2.1; an address of IPv6 stands in brackets. */
function isHost(name: string): boolean {
  return /^(?:\[[\d:.a-f]+\]|(?:[\da-z](?:[\da-z-]*[\da-z])?\.)*[\da-z](?:[\da-z-]*[\da-z])?)$/u.test(name);
}

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

/** What may be wrong with any address that a browser opens. */
function checkAddress(value: string, example: string): string | undefined {
  if (!URL.canParse(value)) return `is no address: write one such as ${example}`;
  const url = new URL(value);
  if (isNamed(url)) return hasCredentials;
  if (/[?#]/u.test(value)) return 'has a ? or # in it: leave that and what follows it out';
  const { hostname } = url;
  return isHost(hostname) ? undefined : `has “${hostname}” for its host: write a name as in ${example}`;
}

const checkSite: Check = (value) => {
  if (!/^https?:\/\//iu.test(value))
    return 'does not begin with https:// or http://: write the whole address, such as https://example.org';
  const problem = checkAddress(value, 'https://example.org');
  if (problem !== undefined) return problem;
  const { pathname } = new URL(value);
  if (pathname === '/') return undefined;
  const remedy = checkBase(pathname) === undefined ? `set BASE_PATH=${pathname}` : 'name the folder in BASE_PATH';
  return `has a path: leave it out here, and ${remedy}`;
};

/** What stands behind the host, without what only git needs. */
function repositoryPath({ pathname }: URL): string {
  return pathname.replace(/\/+$/u, '').replace(/\.git$/u, '');
}

const checkRepository: Check = (value) => {
  if (!/^https:\/\//iu.test(value))
    return 'does not begin with https://: write the address that a browser opens, such as https://github.com/someone/edition';
  const [foreign] = /[\s"'<>\\^`{|}]/u.exec(value) ?? [];
  if (foreign !== undefined) return `has “${foreign}” in it: write the address that a browser shows`;
  const problem = checkAddress(value, 'https://github.com/someone/edition');
  if (problem !== undefined) return problem;
  const url = new URL(value);
  const folders = repositoryPath(url).split('/').slice(1);
  if (folders.length === 0 || folders.some((name) => name === ''))
    return 'names no repository: add its path, such as /someone/edition';
  if (url.hostname === 'github.com' && folders.length !== 2)
    return 'is no repository’s first page: write owner and name only, such as https://github.com/someone/edition';
  if (folders.includes('-')) return 'is no repository’s first page: leave out /-/ and what follows it';
  return undefined;
};

/** Without the signs that RFC 5322 allows and a link would take for its own. */
const mail = /^(?<local>[\p{L}\p{N}_!$&'*+=^{|}~-]+(?:\.[\p{L}\p{N}_!$&'*+=^{|}~-]+)*)@(?<host>[^@]+\.[^@]+)$/u;

const checkContact: Check = (value) => {
  if (/^mailto:/iu.test(value)) return 'begins with “mailto:”: leave that out';
  const isPage = /^https?:\/\//iu.test(value) && URL.canParse(value);
  if (isPage && isNamed(new URL(value))) return hasCredentials;
  const host = mail.exec(value)?.groups?.['host'];
  const isMail = host !== undefined && URL.canParse(`https://${host}`) && isHost(new URL(`https://${host}`).host);
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
  const repository = valueOf('REPOSITORY_URL');
  return {
    site: site === undefined ? undefined : new URL(site).origin,
    base: folders.length === 0 ? '/' : `/${folders.join('/')}/`,
    repository:
      repository === undefined ? undefined : `${new URL(repository).origin}${repositoryPath(new URL(repository))}`,
    contact: valueOf('CONTACT'),
  };
}
