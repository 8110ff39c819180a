import { measurePage, pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import { writeDate } from '../text/dates.ts';
import { linkMeasure, linkPart, type MeasureLink, type PartLink } from './contents.ts';
import { describeDocument } from './legislation.ts';
import { type Heading, makeHeading } from './heading.ts';
import type { EditionCorpus, EditionText } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';

/** The front page of an edition. */
export interface HomePage extends Page {
  readonly documentTitle: Heading;
  readonly number: string;
  readonly issuer: EditionText;
  readonly dates: readonly string[];
  readonly officialUrl: string;
  readonly readHref: string;
  readonly beginHref: string;
  readonly opening: MeasureLink;
  readonly parts: readonly PartLink[];
}

/**
 * Makes the front page of an edition.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeHomePage(dressed: EditionCorpus): HomePage {
  const { corpus, edition, inLanguage, inScript, strings } = dressed;
  const { document, measures, parts } = corpus;
  const [opening] = measures;
  if (!opening) throw new Error('content: the document has no opening; “npm run check” says why');
  const date = (template: string, value: string): string =>
    fill(template, { date: writeDate(value, edition.language) });
  return {
    ...framePage(dressed, '', { title: inLanguage(document.shortTitle) }),
    metadata: describeDocument(dressed),
    documentTitle: makeHeading(dressed, document.title),
    number: dressed.toScript(document.number),
    issuer: inScript(document.issuer),
    dates: [date(strings.home.issued, document.issued), date(strings.home.published, document.published)],
    officialUrl: document.officialUrl,
    readHref: pagePath(edition.id, 'text/'),
    beginHref: pagePath(edition.id, measurePage(opening.id)),
    opening: linkMeasure(dressed, opening),
    parts: parts.map((part) => linkPart(dressed, part)),
  };
}
