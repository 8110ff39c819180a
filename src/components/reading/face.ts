import { keepPlace } from './place.ts';

const scripts: Readonly<Record<string, string>> = { 'zh-Hans': 'hans', 'zh-Hant-TW': 'tw', 'zh-Hant-HK': 'hk' };

/**
 * Loads the edition’s own Chinese typeface, one file for the script of the page.
 *
 * @param base the site’s base path
 * @returns what puts it to use; without it, where it is not to be had, the system’s typeface stays
 */
export async function loadFace(base: string): Promise<() => void> {
  const script = scripts[document.querySelector<HTMLElement>('[data-sentence][lang|="zh"]')?.lang ?? ''];
  if (script === undefined) return () => undefined;
  const face = new FontFace('Edition Serif', `url("${base}fonts/serif-${script}.woff2")`);
  try {
    await face.load();
  } catch {
    return () => undefined;
  }
  return () => {
    document.fonts.add(face);
  };
}

/**
 * Puts the typeface to use on a page that opens with it, and keeps the sentence being read where it is.
 *
 * @param base the site’s base path
 */
export async function showFace(base: string): Promise<void> {
  keepPlace(await loadFace(base));
}
