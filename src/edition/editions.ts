import type { Script } from '../text/script.ts';

/** A language the interface, the translation and the notes are written in. */
export type Language = 'en' | 'zh';

interface EditionRow {
  /** First segment of every address of the edition. */
  readonly id: string;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  /** The same as Open Graph writes it. */
  readonly locale: string;
  /** BCP 47 tag of the Chinese text. */
  readonly textLang: string;
  /** The language of interface and notes. */
  readonly language: Language;
  /** The script of the Chinese text. */
  readonly script: Script;
  /** What readers of the edition call it. */
  readonly name: string;
  /** The same in two or three characters, for narrow places. */
  readonly shortName: string;
}

/** The editions, in the order in which they are offered. */
export const editions = [
  {
    id: 'en',
    lang: 'en',
    locale: 'en_GB',
    textLang: 'zh-Hans',
    language: 'en',
    script: 'hans',
    name: 'English',
    shortName: 'EN',
  },
  {
    id: 'zh-hans',
    lang: 'zh-Hans',
    locale: 'zh_CN',
    textLang: 'zh-Hans',
    language: 'zh',
    script: 'hans',
    name: '简体中文',
    shortName: '简',
  },
  {
    id: 'zh-hant-tw',
    lang: 'zh-Hant-TW',
    locale: 'zh_TW',
    textLang: 'zh-Hant-TW',
    language: 'zh',
    script: 'tw',
    name: '正體中文（臺灣）',
    shortName: '臺',
  },
  {
    id: 'zh-hant-hk',
    lang: 'zh-Hant-HK',
    locale: 'zh_HK',
    textLang: 'zh-Hant-HK',
    language: 'zh',
    script: 'hk',
    name: '繁體中文（香港）',
    shortName: '港',
  },
] as const satisfies readonly EditionRow[];

/** The id of an edition. */
export type EditionId = (typeof editions)[number]['id'];

/** An edition's row. */
export type Edition = EditionRow & { readonly id: EditionId };

/**
 * Looks an edition up.
 *
 * @param id an edition's id
 * @returns its row
 * @throws RangeError if there is none
 */
export function findEdition(id: string | undefined): Edition {
  const edition = editions.find((row) => row.id === id);
  if (!edition)
    throw new RangeError(`“${id}” is no edition; the editions are ${editions.map((row) => row.id).join(', ')}`);
  return edition;
}

/**
 * The tag for Chinese words in the edition’s own prose.
 *
 * @param edition the edition’s row
 * @returns the tag; none where the prose is Chinese itself
 */
export function quotedLang({ language, textLang }: Edition): string | undefined {
  return language === 'en' ? textLang : undefined;
}
