/** What a font is for: English, or a script of Chinese, by its BCP 47 tag. */
export type FontLanguage = 'en' | 'zh-Hans' | 'zh-Hant-TW' | 'zh-Hant-HK';

interface FamilyRow {
  /** The name that programs know the font by. */
  readonly family: string;
  /** The package that has it, cut into slices by ranges of Unicode. */
  readonly package: string;
  /** As the fonts themselves state it. */
  readonly copyright: string;
}

const noto = '(c) 2017-2024 Adobe (http://www.adobe.com/).';
const source = '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.';

/** The family of each language; each region has its own forms of the same characters. */
export const families = {
  en: { family: 'Source Serif 4', package: '@fontsource-variable/source-serif-4', copyright: source },
  'zh-Hans': { family: 'Noto Serif SC', package: '@fontsource-variable/noto-serif-sc', copyright: noto },
  'zh-Hant-TW': { family: 'Noto Serif TC', package: '@fontsource-variable/noto-serif-tc', copyright: noto },
  'zh-Hant-HK': { family: 'Noto Serif HK', package: '@fontsource-variable/noto-serif-hk', copyright: noto },
} as const satisfies Record<FontLanguage, FamilyRow>;
