import { pagePath, pathFromBase } from '../edition/paths.ts';
import type { EditionCorpus } from '../view/edition-corpus.ts';
import { readToken } from './tokens.ts';

const sizes = [192, 512] as const;

/**
 * Writes the manifest by which an edition is installed as an app: https://www.w3.org/TR/appmanifest/
 *
 * @param dressed the corpus in one edition
 * @returns the manifest; all editions are within its scope, so that a change of edition stays in the app
 */
export function exportApp({ edition, strings }: EditionCorpus): object {
  const home = pagePath(edition.id, '');
  const icon = (size: number, purpose: 'any' | 'maskable'): object => ({
    src: pathFromBase(`icons/${purpose}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: home,
    name: strings.site.name,
    short_name: strings.site.name,
    description: strings.site.tagline,
    lang: edition.lang,
    dir: 'ltr',
    start_url: home,
    scope: pathFromBase(''),
    display: 'minimal-ui',
    background_color: readToken('paper-0'),
    theme_color: readToken('paper-0'),
    icons: sizes.flatMap((size) => [icon(size, 'any'), icon(size, 'maskable')]),
  };
}
