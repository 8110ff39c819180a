import type { Publisher } from './publisher.ts';

/** What a report begins with. */
export interface ReportDraft {
  readonly title: string;
  readonly body: string;
}

interface Host {
  readonly runs: (host: string) => boolean;
  /** https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue; https://docs.gitlab.com/user/project/issues/create_issues/ */
  readonly report: (draft: ReportDraft) => [path: string, query: Record<string, string>];
  readonly file: (path: string) => string;
}

/** Hosts of repositories whose form for a report can be filled in by its address. */
const hosts: readonly Host[] = [
  {
    runs: (host) => host === 'github.com',
    report: ({ body, title }) => ['/issues/new', { title, body }],
    file: (path) => `/blob/HEAD/${path}`,
  },
  {
    // Institutions run GitLab themselves, by custom under this name.
    runs: (host) => host.startsWith('gitlab.'),
    report: ({ body, title }) => ['/-/issues/new', { 'issue[title]': title, 'issue[description]': body }],
    file: (path) => `/-/blob/HEAD/${path}`,
  },
];

function hostOf(repository: string): Host | undefined {
  return hosts.find(({ runs }) => runs(new URL(repository).hostname));
}

/** A mail program shows a “+” as it is, so spaces are escaped by number. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

/**
 * The address behind “Contact”.
 *
 * @param contact a mail address, or the address of a page
 * @returns what a link leads to
 */
export function contactAddress(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${encodeURI(contact)}`;
}

/**
 * The address that opens a report with its first words filled in: a form of the repository’s host where that is known,
 * else a letter to the contact.
 *
 * @param publisher the publisher’s settings
 * @param draft the first words
 * @returns the address; undefined where neither a known host nor a mail address is set
 */
export function reportAddress({ contact, repository }: Publisher, draft: ReportDraft): string | undefined {
  const host = repository === undefined ? undefined : hostOf(repository);
  if (host) {
    const [path, values] = host.report(draft);
    return `${repository ?? ''}${path}?${query(values)}`;
  }
  if (contact === undefined || contact.includes('://')) return undefined;
  return `${contactAddress(contact)}?${query({ subject: draft.title, body: draft.body })}`;
}

/**
 * The address of a file’s newest version in the repository.
 *
 * @param publisher the publisher’s settings
 * @param path the file, from the project’s root
 * @returns the address; undefined where the repository’s host is not known
 */
export function fileAddress({ repository }: Publisher, path: string): string | undefined {
  if (repository === undefined) return undefined;
  const host = hostOf(repository);
  return host && `${repository}${host.file(path)}`;
}
