import { pagePath, pathFromBase } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';

/** What a file is for. */
export type DownloadKind = keyof InterfaceText['data']['kinds'];

/** A file under `/data/`. */
export interface DownloadEntry {
  /** Below `/data/`. */
  readonly path: string;
  readonly kind: DownloadKind;
  /** The format’s own name: `TMX 1.4b`. */
  readonly format: string;
}

/** A file under `/data/`, as it will be written. */
export interface DownloadFacts extends DownloadEntry {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file in the list. */
export interface DownloadLink {
  readonly href: string;
  readonly name: string;
  readonly size: string;
  readonly sha256: string;
}

/** The files of one kind. */
export interface DownloadGroup {
  readonly kind: DownloadKind;
  readonly name: string;
  readonly purpose: string;
  readonly formats: string;
  /** Opens the list where it is long; none where it stands open. */
  readonly opener: string | undefined;
  readonly files: readonly DownloadLink[];
}

/** The page of downloads. */
export interface DataPage extends Page {
  readonly trail: readonly NamedLink[];
  readonly manifest: { readonly href: string; readonly name: string };
  /** The page of the interface for programs. */
  readonly api: string;
  readonly llms: { readonly href: string; readonly name: string };
  readonly groups: readonly DownloadGroup[];
}

/** A list longer than this is folded away. */
const longList = 12;

function makeGroup({ strings }: EditionCorpus, kind: DownloadKind, files: readonly DownloadFacts[]): DownloadGroup {
  const { bytes, kinds, more } = strings.data;
  const figures = new Intl.NumberFormat('en');
  return {
    kind,
    ...kinds[kind],
    formats: [...new Set(files.map(({ format }) => format))].join(', '),
    opener: files.length > longList ? fill(more, { count: files.length }) : undefined,
    files: files.map((file) => ({
      href: pathFromBase(`data/${file.path}`),
      name: file.path,
      size: fill(bytes, { bytes: figures.format(file.bytes) }),
      sha256: file.sha256,
    })),
  };
}

/**
 * Makes the page of downloads.
 *
 * @param dressed the corpus in one edition
 * @param files every file under `/data/` but the manifest, which is written last and cannot list itself
 * @returns the page, its groups in the order of the interface’s kinds
 */
export function makeDataPage(dressed: EditionCorpus, files: readonly DownloadFacts[]): DataPage {
  const { intro, kinds, title } = dressed.strings.data;
  const page = framePage(dressed, 'data/', { title, description: intro });
  return {
    ...page,
    trail: [{ href: page.home, name: dressed.strings.nav.home, current: false }],
    manifest: { href: pathFromBase('data/manifest.json'), name: 'manifest.json' },
    api: pagePath(dressed.edition.id, 'api/'),
    llms: { href: pathFromBase('llms.txt'), name: 'llms.txt' },
    groups: (Object.keys(kinds) as DownloadKind[]).map((kind) =>
      makeGroup(
        dressed,
        kind,
        files.filter((file) => file.kind === kind),
      ),
    ),
  };
}
