import type { Edition } from '../edition/editions.ts';
import { cardPath, siteUrl } from '../edition/paths.ts';
import type { EditionText } from './edition-corpus.ts';

/** How large a card is, in pixels: what readers of Open Graph show without cutting it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture that other sites and programs show beside a link to a page. */
export interface CardLink {
  /** As absolute as is known. */
  readonly url: string;
  /** What stands on it. */
  readonly alt: string;
}

/**
 * Makes the link to a card.
 *
 * @param edition the edition’s row
 * @param title the title on it, the Chinese in the edition’s script
 * @param measure the measure that it is about; without it, the card of the front page, which all other pages share
 * @returns its address, and its words as its description
 */
export function linkCard(
  edition: Edition,
  title: EditionText,
  measure?: { readonly id: string; readonly numbers: readonly string[] },
): CardLink {
  const titles = edition.language === 'en' ? [title.en, title.zh] : [title.zh, title.en];
  return {
    url: siteUrl(cardPath(edition.id, measure?.id)),
    alt: [...(measure?.numbers ?? []), ...titles].join(' · '),
  };
}

/**
 * Writes a card for those who read Open Graph (https://ogp.me/#structured), and says that it is to be shown large.
 *
 * @param card the card
 * @returns the attributes of `meta` elements; none where the site’s host is not known, for only an absolute address is one there
 */
export function listCardTags({
  alt,
  url,
}: CardLink): readonly ({ readonly content: string } & ({ readonly property: string } | { readonly name: string }))[] {
  if (url.startsWith('/')) return [];
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:width', content: String(cardSize.width) },
    { property: 'og:image:height', content: String(cardSize.height) },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
