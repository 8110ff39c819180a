import type { CheerioAPI } from 'cheerio';

/** What a page says of its address and of the same page in other languages. */
export interface Declaration {
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

export function readDeclaration($: CheerioAPI): Declaration {
  const alternates = $('link[rel="alternate"][hreflang]')
    .toArray()
    .map(({ attribs }) => ({ hreflang: attribs['hreflang'] ?? '', href: attribs['href'] ?? '' }));
  return { canonical: $('link[rel="canonical"]').attr('href'), alternates };
}

/**
 * Finds what search engines would not heed: a page whose canonical address is not its own, that does not name itself,
 * names a language twice, or names a page that says otherwise.
 */
export function findDisagreements(pages: ReadonlyMap<string, Declaration>): string[] {
  const say = ({ alternates }: Declaration): string =>
    alternates
      .map(({ href, hreflang }) => `${hreflang} ${href}`)
      .sort()
      .join('\n');
  return [...pages].flatMap(([address, page]) => {
    const { alternates, canonical } = page;
    const languages = alternates.map(({ hreflang }) => hreflang);
    return [
      ...(canonical === address ? [] : [`${address} calls itself ${canonical ?? 'nothing'}`]),
      ...(alternates.some(({ href }) => href === address) ? [] : [`${address} does not name itself`]),
      ...(new Set(languages).size === languages.length ? [] : [`${address} names a language twice`]),
      ...alternates.flatMap(({ href }) => {
        const other = pages.get(href);
        if (!other) return [`${address} names ${href}, which is no page`];
        return say(other) === say(page) ? [] : [`${address} and ${href} do not name the same pages`];
      }),
    ];
  });
}
