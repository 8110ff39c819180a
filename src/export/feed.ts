import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import { feedPath, pagePath, siteUrl } from '../edition/paths.ts';
import { type ChangeView, viewChanges } from '../view/changes.ts';
import type { EditionCorpus } from '../view/edition-corpus.ts';
import { element, writeXml } from './xml.ts';

/** The name space of addresses: RFC 9562, section 6.6. */
const addressSpace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Makes the same identifier of the same name wherever the site is published: a UUID of version 5, RFC 9562, section 5.5.
 *
 * @param name an address
 * @returns `urn:uuid:…`
 */
function nameUrn(name: string): string {
  const bytes = createHash('sha1').update(addressSpace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString('hex');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}

/** Only the day is known. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/**
 * Writes the changes of an edition as an Atom feed (RFC 4287). Its ids do not depend on the address, so that readers
 * who follow it see no change twice when the site moves.
 *
 * @param dressed the corpus in one edition
 * @returns the file; its links are absolute where the site’s address is known
 */
export function exportFeed(dressed: EditionCorpus): string {
  const { corpus, edition, strings } = dressed;
  const changes = viewChanges(dressed);
  const urn = (part: string): string => nameUrn(`${corpus.document.officialUrl}#changes/${edition.id}/${part}`);
  const writeEntry = ({ date, href, id, text, title }: ChangeView): Element =>
    element('entry', {}, [
      element('id', {}, urn(id)),
      element('title', {}, title),
      element('updated', {}, startOf(date)),
      element('link', { rel: 'alternate', type: 'text/html', href: siteUrl(href) }),
      element('summary', {}, text),
    ]);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.lang }, [
    element('id', {}, urn('')),
    element('title', {}, `${strings.site.name} — ${strings.changes.heading}`),
    element('subtitle', {}, strings.changes.intro),
    element('updated', {}, startOf(changes[0]?.date ?? corpus.document.published)),
    element('author', {}, [element('name', {}, strings.site.name)]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl(feedPath(edition.id)) }),
    element('link', { rel: 'alternate', type: 'text/html', href: siteUrl(pagePath(edition.id, 'changes/')) }),
    ...changes.map(writeEntry),
  ]);
  return writeXml(feed);
}
