import { join } from 'node:path';
import { dist, root } from './project.ts';

/** What the publisher of the second build has set. */
export const settings = {
  SITE_URL: 'https://edition.example',
  BASE_PATH: '/texts/guofa-2015-71/',
  REPOSITORY_URL: 'https://github.com/someone/edition',
  CONTACT: 'editor@edition.example',
} as const;

/** A built site in the folder of a host. */
export interface HostedSite {
  readonly name: string;
  /** What the host serves. */
  readonly folder: string;
  /** Where the site stands in it, with a slash at both ends. */
  readonly base: string;
  /** The site’s own files. */
  readonly files: string;
}

const hostFolder = join(root, 'node_modules/.cache/hosting');

/** The site under a folder, with every setting: built by `tests/hosting/setup.ts`. */
export const published: HostedSite = {
  name: 'in a folder of the host',
  folder: hostFolder,
  base: settings.BASE_PATH,
  files: join(hostFolder, settings.BASE_PATH),
};

/** The site as built without any setting. */
export const plain: HostedSite = { name: 'at the root of the host', folder: dist, base: '/', files: dist };
